import { Sheet } from "../../core/grid/sheet.ts";
import { HostError } from "../host.ts";
import { readFile } from "./read-file.ts";
import type { SheetList } from "./sheet-list.ts";

/** The sheet in front of the user, read from the whole file. */
export async function readActiveFromFile(context: Excel.RequestContext, list: SheetList): Promise<Sheet> {
  const take = list.load(context);
  const active = context.workbook.worksheets.getActiveWorksheet();
  active.load("name");
  await context.sync();
  take();
  const [sheet] = await sheetsOfFile(active.name);
  return sheet ?? new Sheet(active.name, [], []);
}

/** Every visible sheet, read from the whole file. */
export async function readVisibleFromFile(
  context: Excel.RequestContext,
  list: SheetList,
): Promise<readonly Sheet[]> {
  await list.refresh(context);
  return sheetsOfFile();
}

async function sheetsOfFile(named?: string): Promise<Sheet[]> {
  const [bytes, { readWorkbook }, { WorkbookError }] = await Promise.all([
    readFile(),
    import("../xlsx/read/read-workbook.ts"),
    import("../xlsx/workbook-error.ts"),
  ]);
  try {
    return [...readWorkbook(bytes).sheets(named)];
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    throw new HostError(error.fault === "too-large" ? "too-large" : "other", error.message);
  }
}
