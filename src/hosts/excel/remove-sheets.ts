import { HostError } from "../host.ts";
import { toHostError } from "./excel-error.ts";
import { withEvents } from "./own-writes.ts";
import type { SheetList } from "./sheet-list.ts";

/** Removes the sheets of these names that are still there: one sync to find them, one to remove them. */
export async function removeSheets(
  context: Excel.RequestContext,
  list: SheetList,
  names: readonly string[],
): Promise<void> {
  const unwanted = new Set(names);
  const found = (await list.refresh(context)).filter(({ name }) => unwanted.has(name));
  await deleteSheets(
    context,
    found.map(({ id }) => id),
  );
}

/** Removes sheets that were inserted before a fault, and tells of the fault and of sheets that had to be left. */
export async function takeBackSheets(ids: readonly string[], fault: unknown): Promise<unknown> {
  try {
    const context = new Excel.RequestContext();
    withEvents(context);
    await deleteSheets(context, ids);
    return fault;
  } catch (second) {
    const refusal = toHostError(second);
    if (!(fault instanceof HostError) || !(refusal instanceof HostError)) return fault;
    return new HostError(fault.fault, `${fault.detail}; sheets left behind: ${refusal.detail}`);
  }
}

async function deleteSheets(context: Excel.RequestContext, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  for (const id of ids) context.workbook.worksheets.getItem(id).delete();
  await context.sync();
}
