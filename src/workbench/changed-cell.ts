import type { Address } from "../core/grid/address.ts";
import type { Sheet } from "../core/grid/sheet.ts";
import type { PlannedCell, SheetPlan } from "../core/render/plan.ts";

/** The first cell that is no longer what the plan put there; `null` when the sheet is as it was planned. */
export function changedCell(sheet: Sheet, plan: SheetPlan): Address | null {
  const expected = new Map<string, PlannedCell>();
  for (const { row, cells } of plan.rows) {
    for (const cell of cells) {
      if (!isFilled(cell)) continue;
      if (sheet.cellAt(row, cell.column) === undefined) return { row, column: cell.column };
      expected.set(`${row},${cell.column}`, cell);
    }
  }
  for (const { cells } of sheet.rows) {
    for (const { row, column, value, isFormula } of cells) {
      const planned = expected.get(`${row},${column}`);
      // A formula's result may differ from the planned one by now, and rightly so.
      const isSame = planned?.formula === undefined ? planned?.value === value && !isFormula : isFormula;
      if (!isSame) return { row, column };
    }
  }
  return null;
}

function isFilled({ value, formula }: PlannedCell): boolean {
  return formula !== undefined || (typeof value === "string" ? /\S/.test(value) : value !== null);
}
