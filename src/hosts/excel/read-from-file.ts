import { Sheet } from "../../core/grid/sheet.ts";
import { HostError, type WorkbookReading } from "../host.ts";
import { readFile } from "./read-file.ts";
import type { SheetList } from "./sheet-list.ts";

/** The sheet in front of the user, read from the whole file. */
export async function readActiveFromFile(context: Excel.RequestContext, list: SheetList): Promise<Sheet> {
  const name = await nameOfActive(context, list);
  const [sheet] = await sheetsOfFile(name);
  return sheet ?? new Sheet(name, [], []);
}

/** Every visible sheet, read from the whole file. */
export async function readVisibleFromFile(
  context: Excel.RequestContext,
  list: SheetList,
): Promise<WorkbookReading> {
  const activeSheet = await nameOfActive(context, list);
  return { sheets: await sheetsOfFile(), activeSheet };
}

async function nameOfActive(context: Excel.RequestContext, list: SheetList): Promise<string> {
  const take = list.load(context);
  const active = context.workbook.worksheets.getActiveWorksheet();
  active.load("name");
  await context.sync();
  take();
  return active.name;
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
