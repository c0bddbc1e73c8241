import type { SheetList } from "./sheet-list.ts";

/** Removes the sheets of these names that are still there: one sync to find them, one to remove them. */
export async function removeSheets(
  context: Excel.RequestContext,
  list: SheetList,
  names: readonly string[],
): Promise<void> {
  const unwanted = new Set(names);
  const found = (await list.refresh(context)).filter(({ name }) => unwanted.has(name));
  if (found.length === 0) return;
  for (const { id } of found) context.workbook.worksheets.getItem(id).delete();
  await context.sync();
}
