import type { CellValue } from "../../../src/core/grid/sheet.ts";
import type { SheetModel } from "./sheet-model.ts";

const errors: Readonly<Record<string, number>> = {
  "#NULL!": -2146826288,
  "#DIV/0!": -2146826281,
  "#VALUE!": -2146826273,
  "#REF!": -2146826265,
  "#NAME?": -2146826259,
  "#NUM!": -2146826252,
  "#N/A": -2146826246,
};

/** What `Value2` tells of a cell: null for blank and covered ones, errors as numbers. */
export function shownValue(sheet: SheetModel, row: number, column: number): unknown {
  if (sheet.isCovered({ row, column })) return null;
  return plainValue(sheet.cellAt(row, column)?.value ?? null);
}

/** What `Formula` tells of a cell: its formula, else its value, "" for a blank one. */
export function shownFormula(sheet: SheetModel, row: number, column: number): unknown {
  if (sheet.isCovered({ row, column })) return "";
  const cell = sheet.cellAt(row, column);
  if (cell?.formula !== null && cell?.formula !== undefined) return `=${cell.formula}`;
  return plainValue(cell?.value ?? null) ?? "";
}

function plainValue(value: CellValue): unknown {
  return typeof value === "object" && value !== null ? (errors[value.error] ?? errors["#VALUE!"]) : value;
}
