import { seedWorkbook } from "../seed/seed-workbook.ts";
import { BookModel } from "./model/book-model.ts";

/** A workbook of one sheet, on which the first form of the seed stands over and over, down to this row. */
export function stackedForms(rows: number): Uint8Array {
  const book = BookModel.open("", seedWorkbook());
  const [sheet] = book.sheets;
  if (!sheet) throw new Error("The seed workbook has no sheet");
  book.sheets.splice(1);
  const cells = [...sheet.cells.values()];
  const merges = [...sheet.merges];
  const height = sheet.usedRange().bottom;
  for (let down = height; down + height <= rows; down += height) {
    for (const { row, column, ...cell } of cells) Object.assign(sheet.ensure(row + down, column), cell);
    for (const { top, bottom, ...sides } of merges) {
      sheet.merges.push({ top: top + down, bottom: bottom + down, ...sides });
    }
  }
  sheet.ensure(rows, 1);
  return book.bytes();
}
