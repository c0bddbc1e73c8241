import ExcelJS, { type Worksheet } from "exceljs";
import { ExcelFault } from "../excel-fault.ts";
import type { ExcelWorkbook } from "./excel-workbook.ts";

/** Copies the sheets of another workbook file to the end of this one; a name that is taken gets ` (2)`, as in Excel. */
export async function insertSheets(workbook: ExcelWorkbook, base64: string): Promise<Worksheet[]> {
  workbook.refuseStructureChange();
  const source = new ExcelJS.Workbook();
  try {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    await source.xlsx.load(bytes.buffer as ArrayBuffer);
  } catch {
    throw new ExcelFault("InvalidArgument", "The file could not be read.");
  }
  return source.worksheets.map((from) => {
    const sheet = workbook.file.addWorksheet(freeName(workbook, from.name));
    const { id, name } = sheet;
    const { merges } = from.model as { merges?: string[] };
    Object.assign(sheet, { model: { ...from.model, id, name, mergeCells: merges ?? [] } });
    return sheet;
  });
}

function freeName(workbook: ExcelWorkbook, wanted: string): string {
  let name = wanted;
  for (let count = 2; workbook.findSheet(name); count++) name = `${wanted} (${count})`;
  return name;
}
