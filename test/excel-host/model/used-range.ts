import ExcelJS, { type Worksheet } from "exceljs";
import type { Range } from "../../../src/core/grid/address.ts";
import { isCovered } from "./shown-value.ts";

/** The smallest range around all cells that hold something, or with `valuesOnly` false are formatted; `null` if none. */
export function usedRange(sheet: Worksheet, valuesOnly: boolean): Range | null {
  let used: { top: number; left: number; bottom: number; right: number } | null = null;
  sheet.eachRow({ includeEmpty: !valuesOnly }, (row, number) => {
    row.eachCell({ includeEmpty: !valuesOnly }, (cell, column) => {
      if (valuesOnly && (cell.type === ExcelJS.ValueType.Null || isCovered(cell))) return;
      used ??= { top: number, left: column, bottom: number, right: column };
      used.left = Math.min(used.left, column);
      used.right = Math.max(used.right, column);
      used.bottom = number;
    });
  });
  return used;
}
