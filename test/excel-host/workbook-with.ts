import ExcelJS, { type Workbook } from "exceljs";

/** The bytes of a workbook that `fill` fills. */
export async function workbookWith(fill: (file: Workbook) => void | Promise<void>): Promise<Uint8Array> {
  const file = new ExcelJS.Workbook();
  await fill(file);
  return new Uint8Array(await file.xlsx.writeBuffer());
}
