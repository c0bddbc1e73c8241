import { hundred } from "../model/decimal.ts";
import type { SchedulePointField, TargetTable } from "../read/table.ts";

/** The schedule's points where they state money instead of percentages: then the last one is the budget. */
export function scheduleAmountsOf({ schedule, budget }: TargetTable): readonly SchedulePointField[] {
  const last = schedule[schedule.length - 1]?.percent;
  return last && budget?.amount && last.eq(budget.amount) && !last.eq(hundred) ? schedule : [];
}
