import type { Address } from "../core/grid/address.ts";
import type { Sheet } from "../core/grid/sheet.ts";
import type { PlannedCell, SheetPlan } from "../core/render/plan.ts";

/**
 * The first cell that is no longer what the plan put there; `null` when the sheet is as it was planned. The results of
 * formulas may change, and rightly so.
 */
export function changedCell(sheet: Sheet, plan: SheetPlan): Address | null {
  const expected = new Map<string, PlannedCell>();
  for (const { row, cells } of plan.rows) {
    for (const cell of cells) {
      const { column, formula, value } = cell;
      expected.set(`${row},${column}`, cell);
      if (formula === undefined && isFilled(value) && !sheet.cellAt(row, column)) return { row, column };
    }
  }
  for (const { cells } of sheet.rows) {
    for (const { row, column, value, isFormula } of cells) {
      const planned = expected.get(`${row},${column}`);
      const isSame = isFormula ? planned?.formula !== undefined : planned?.value === value;
      if (!isSame) return { row, column };
    }
  }
  return null;
}

function isFilled(value: PlannedCell["value"]): boolean {
  return typeof value === "string" ? /\S/.test(value) : value !== null;
}
