import { HostError } from "../host.ts";
import type { SheetList } from "./sheet-list.ts";
import type { Share } from "./sheet-shares.ts";

/**
 * Inserts a share of the sheets with one sync. Excel on the web may insert them and still throw: then the sheets that
 * are there decide. Source: github.com/OfficeDev/office-js, issue 3179.
 */
export async function insertShare(
  context: Excel.RequestContext,
  list: SheetList,
  { plans, base64 }: Share,
): Promise<void> {
  const former = new Set(list.sheets.map(({ id }) => id));
  context.workbook.insertWorksheetsFromBase64(base64, { positionType: Excel.WorksheetPositionType.end });
  const take = list.load(context);
  let fault: unknown;
  try {
    await context.sync();
    take();
  } catch (error) {
    fault = error;
    await list.refresh(new Excel.RequestContext());
  }
  const added = new Set(list.sheets.flatMap(({ id, name }) => (former.has(id) ? [] : [name])));
  const missing = plans.find(({ name }) => !added.has(name));
  if (missing && fault) throw fault;
  if (missing) throw new HostError("name-taken", missing.name);
}
