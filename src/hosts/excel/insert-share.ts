import { HostError } from "../host.ts";
import { toHostError } from "./excel-error.ts";
import { takeBackSheets } from "./remove-sheets.ts";
import type { SheetList } from "./sheet-list.ts";
import type { Share } from "./sheet-shares.ts";

/**
 * Inserts a share of the sheets with one sync and gives their ids. On a fault none of them stays. Excel on the web may
 * insert them and still throw: then the sheets that are there decide. Source: github.com/OfficeDev/office-js, issue 3179.
 */
export async function insertShare(
  context: Excel.RequestContext,
  list: SheetList,
  { plans, base64 }: Share,
): Promise<readonly string[]> {
  const former = new Set(list.sheets.map(({ id }) => id));
  const names = new Set(plans.map(({ name }) => name));
  const inserted = context.workbook.insertWorksheetsFromBase64(base64, {
    positionType: Excel.WorksheetPositionType.end,
  });
  const take = list.load(context);
  let ids: readonly string[];
  let fault: unknown;
  try {
    await context.sync();
    take();
    ids = inserted.value;
  } catch (error) {
    fault = toHostError(error);
    const sheets = await list.refresh(new Excel.RequestContext());
    ids = sheets.flatMap(({ id, name }) => (!former.has(id) && names.has(name) ? [id] : []));
  }
  const there = new Set(ids.map((id) => list.nameOf(id)));
  const missing = plans.find(({ name }) => !there.has(name));
  if (missing) throw await takeBackSheets(ids, fault ?? new HostError("name-taken", missing.name));
  return ids;
}
