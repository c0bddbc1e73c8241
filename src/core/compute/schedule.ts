import { type Decimal, hundred, hundredth, zero } from "../model/decimal.ts";
import { round } from "./rounding.ts";

/** A schedule point in money. Amounts are in the table's unit, `percent` as stated, `null` for a blank. */
export interface ScheduleAmount {
  readonly label: string;
  readonly percent: Decimal | null;
  /** Cumulative; a blank point carries the one before it. `null` without a budget. */
  readonly amount: Decimal | null;
  /** Since the point before. */
  readonly increment: Decimal | null;
}

/**
 * Spending by schedule point: budget × cumulative percentage, half up at 0.01 of the unit, and exactly the budget
 * at 100 %. The increments are differences, so with a full schedule they add up to the budget.
 */
export function scheduleAmounts(
  budget: Decimal | null,
  points: readonly { readonly label: string; readonly percent: Decimal | null }[],
): ScheduleAmount[] {
  let before = zero;
  return points.map(({ label, percent }) => {
    if (!budget) return { label, percent, amount: null, increment: null };
    const amount = percent ? amountAt(budget, percent) : before;
    const increment = amount.minus(before);
    before = amount;
    return { label, percent, amount, increment };
  });
}

function amountAt(budget: Decimal, percent: Decimal): Decimal {
  return percent.eq(hundred) ? budget : round(budget.times(percent).times(hundredth), 2, "half-up");
}
