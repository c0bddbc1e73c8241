import { type Address, formatAddress, formatRange, type Range, rangeOf } from "../../core/grid/address.ts";
import { isSameValue } from "../../core/grid/same-value.ts";
import type { CellValue } from "../../core/grid/sheet.ts";
import { enteredValue } from "../entered-value.ts";
import { HostError } from "../host.ts";
import { cellValueOf, rowsOf } from "./cell-values.ts";
import type { WpsWorksheet } from "./jsapi.ts";
import { probeFormats } from "./probe-formats.ts";

/** A cell of one sheet with what it is to hold. */
export interface CellToEnter extends Address {
  readonly value: CellValue;
}

/**
 * Gives cells their values, those below each other at once, and looks whether they took them: not every version reads text
 * as it should. A cell that did not is formatted so that it does. Throws when that does not help either.
 */
export function enterCells(sheet: WpsWorksheet, cells: readonly CellToEnter[]): void {
  const formats = probeFormats(sheet, cells.filter(isRead));
  for (const { area, entered } of columnsOf(cells, formats)) {
    const range = sheet.Range(formatRange(area));
    range.Value2 = entered.length === 1 ? entered[0] : entered.map((value) => [value]);
  }
  for (const { area, cells: column } of columnsOf(cells, formats)) {
    const shown = rowsOf(sheet.Range(formatRange(area)).Value2, column.length);
    column.forEach((cell, index) => {
      if (!isSameValue(cellValueOf(shown[index]?.[0]), cell.value)) enterFormatted(sheet, cell);
    });
  }
}

/** Whether a value is entered with an apostrophe, which a cell formatted as text would keep. */
function isRead({ value }: CellToEnter): boolean {
  return enteredValue(value, "") !== enteredValue(value, "@");
}

function enterFormatted(sheet: WpsWorksheet, cell: CellToEnter): void {
  const range = sheet.Range(formatAddress(cell));
  const before = range.NumberFormat;
  const isText = typeof cell.value === "string";
  range.NumberFormat = isText ? "@" : "General";
  range.Value2 = enteredValue(cell.value, isText ? "@" : "");
  if (isSameValue(cellValueOf(range.Value2), cell.value)) return;
  if (before !== null) range.NumberFormat = before;
  throw new HostError(
    sheet.ProtectContents === true ? "protected" : "other",
    `${formatAddress(cell)} did not take its value`,
  );
}

interface Column {
  readonly area: Range;
  readonly cells: CellToEnter[];
  readonly entered: unknown[];
}

/** Cells that stand below each other without a gap. */
function columnsOf(cells: readonly CellToEnter[], formats: ReadonlyMap<string, string>): Column[] {
  const columns: Column[] = [];
  for (const cell of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const { row, column, value } = cell;
    const entered = enteredValue(value, formats.get(formatAddress(cell)) ?? "");
    const last = columns[columns.length - 1];
    if (last && last.area.left === column && last.area.bottom === row - 1) {
      last.cells.push(cell);
      last.entered.push(entered);
      columns[columns.length - 1] = { ...last, area: { ...last.area, bottom: row } };
    } else {
      const area = rangeOf({ row, column });
      columns.push({ area, cells: [cell], entered: [entered] });
    }
  }
  return columns;
}
