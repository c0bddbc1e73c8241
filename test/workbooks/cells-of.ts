import { formatAddress } from "../../src/core/grid/address.ts";
import type { CellValue, Sheet } from "../../src/core/grid/sheet.ts";
import { readWorkbook } from "../../src/hosts/xlsx/read/read-workbook.ts";

/** The filled cells of a sheet, by their addresses. */
export function cellsOf(sheet: Sheet): Record<string, CellValue> {
  return Object.fromEntries(
    sheet.rows.flatMap(({ cells }) => cells.map((cell) => [formatAddress(cell), cell.value])),
  );
}

/** The only, or first, visible sheet of a workbook. */
export function firstSheet(bytes: Uint8Array): Sheet {
  for (const sheet of readWorkbook(bytes).sheets()) return sheet;
  throw new Error("the workbook has no visible sheet");
}
