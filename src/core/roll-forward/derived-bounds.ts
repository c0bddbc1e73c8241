import type { CheckedTable } from "../checked-workbook.ts";
import { isPerUnit, parseCostUnit } from "../compute/cost-unit.ts";
import { isCostRow } from "../compute/indicator-class.ts";
import { convertAmount } from "../model/amount-unit.ts";
import type { IndicatorRow, TargetTable } from "../read/table.ts";
import { unitOf } from "../read/value-unit.ts";

/** The bounds of a table that state money, by whether they were computed from the budget. */
export interface CostBounds {
  /** Budget ÷ divisor, or the budget itself. */
  readonly derived: readonly IndicatorRow[];
  readonly others: readonly IndicatorRow[];
}

export function costBounds({ table, unitCosts }: CheckedTable): CostBounds {
  const explained = new Set(
    unitCosts
      .filter(({ agreement }) => agreement === "exact" || agreement === "cut-down")
      .map(({ row }) => row),
  );
  const stated = table.indicators.filter((row) => isCostRow(row) && moneyOf(row) !== null);
  const isDerived = (row: IndicatorRow) => explained.has(row.target.row) || isWholeBudget(row, table);
  return { derived: stated.filter(isDerived), others: stated.filter((row) => !isDerived(row)) };
}

function moneyOf(row: IndicatorRow) {
  const { meaning } = row.target.target;
  if (meaning.kind !== "quantity") return null;
  const unit = parseCostUnit(unitOf(row, meaning));
  return unit && { number: meaning.number, unit };
}

function isWholeBudget(row: IndicatorRow, { budget, amountUnit }: TargetTable): boolean {
  const money = moneyOf(row);
  if (!money || !budget?.amount || !amountUnit?.unit || isPerUnit(row, money.unit)) return false;
  return convertAmount(money.number, money.unit.money, amountUnit.unit).eq(budget.amount);
}
