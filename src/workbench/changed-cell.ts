import type { Address } from "../core/grid/address.ts";
import type { Sheet } from "../core/grid/sheet.ts";
import type { AddedSheet, WrittenRow } from "./journal.ts";

/**
 * The first cell that is no longer what was written there; `null` when the sheet is as it was added. The results of
 * formulas may change, and rightly so.
 */
export function changedCell(sheet: Sheet, { rows }: AddedSheet): Address | null {
  const expected = new Map<string, WrittenRow["cells"][number]>();
  for (const { row, cells } of rows) {
    for (const cell of cells) {
      const { column, formula, value } = cell;
      expected.set(`${row},${column}`, cell);
      if (formula === undefined && isFilled(value) && !sheet.cellAt(row, column)) return { row, column };
    }
  }
  for (const { cells } of sheet.rows) {
    for (const { row, column, value, isFormula } of cells) {
      const written = expected.get(`${row},${column}`);
      const isSame = isFormula ? written?.formula !== undefined : written?.value === value;
      if (!isSame) return { row, column };
    }
  }
  return null;
}

function isFilled(value: string | number | null): boolean {
  return typeof value === "string" ? /\S/.test(value) : value !== null;
}
