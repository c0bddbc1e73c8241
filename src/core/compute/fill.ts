import type { CellEdit, WrittenValue } from "../grid/edit.ts";
import { formatDecimal } from "../model/decimal.ts";
import type { TargetTable } from "../read/table.ts";
import type { UnitCost } from "./unit-cost.ts";

/** Fills the blank per-unit bounds of a table whose divisor is certain; a stated value is never touched. */
export function fillEdits(table: TargetTable, unitCosts: readonly UnitCost[]): CellEdit[] {
  return table.indicators.flatMap(({ target }) => {
    const cost = unitCosts.find(({ row, column }) => row === target.row && column === target.column);
    const bound = cost && boundOf(cost);
    if (!bound || target.text !== "" || target.isFormula) return [];
    const { row, column, value } = target;
    return [{ sheet: table.sheet, row, column, before: value, after: bound }];
  });
}

/**
 * The computed bound as a 指标值: ≤1.3万元/个, without what stands in columns of its own; with both there, the number.
 * `null` where nothing could be computed.
 */
export function boundOf({ value, unit, apart }: UnitCost): WrittenValue {
  if (!value || unit === "") return null;
  if (apart.operator && apart.unit) return value.toNumber();
  return `${apart.operator ? "" : "≤"}${formatDecimal(value)}${apart.unit ? "" : unit}`;
}
