import ExcelJS, { type Cell, type CellValue } from "exceljs";

type Shown = string | number | boolean;

/** What `range.values` tells of a cell: dates as serial numbers, errors as text, "" for blank and for covered cells. */
export function shownValue(cell: Cell): Shown {
  if (isCovered(cell)) return "";
  // exceljs leaves a result of 0 out of a formula's value.
  return plainValue(cell, cell.type === ExcelJS.ValueType.Formula ? cell.result : cell.value);
}

/** What `range.formulas` tells of a cell: its formula, else its value; an apostrophe before text is not told. */
export function shownFormula(cell: Cell): Shown {
  if (isCovered(cell)) return "";
  return cell.formula ? `=${cell.formula}` : plainValue(cell, cell.value);
}

/** Whether the cell is under a merged area without being its top left cell. */
export function isCovered(cell: Cell): boolean {
  return cell.isMerged && cell.master.address !== cell.address;
}

function plainValue(cell: Cell, value: CellValue | undefined): Shown {
  if (value === null || value === undefined) return "";
  if (typeof value !== "object") return value;
  if (value instanceof Date) {
    const { date1904 } = cell.worksheet.workbook.properties;
    return (value.getTime() - (date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30))) / 86_400_000;
  }
  if ("error" in value) return value.error;
  if ("richText" in value) return value.richText.map(({ text }) => text).join("");
  if ("hyperlink" in value) return value.text;
  if ("formula" in value || "sharedFormula" in value) return plainValue(cell, value.result);
  return "";
}
