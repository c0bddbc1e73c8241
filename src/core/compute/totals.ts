import { type AmountUnit, convertAmount } from "../model/amount-unit.ts";
import { type Decimal, zero } from "../model/decimal.ts";
import type { AmountField, TargetTable } from "../read/table.ts";
import { type ScheduleAmount, scheduleAmounts } from "./schedule.ts";

/** Sums over a workbook's tables, in one unit; blanks count as zero. */
export interface Totals {
  readonly projects: number;
  /** The tables' own unit where they agree on one, else 万元. */
  readonly amountUnit: AmountUnit;
  readonly budget: Decimal;
  readonly fiscalFunds: Decimal;
  readonly otherFunds: Decimal;
  /** Cumulative amounts by point, in the order in which the points first appear. */
  readonly schedule: readonly { readonly label: string; readonly amount: Decimal }[];
}

/** A table and its spending schedule in money. */
interface ScheduledTable {
  readonly table: TargetTable;
  readonly schedule: readonly ScheduleAmount[];
}

export function totalsOf(scheduled: readonly ScheduledTable[]): Totals {
  const tables = scheduled.map(({ table }) => table);
  const amountUnit = commonUnit(tables);
  const plus = (total: Decimal, amount: Decimal | null | undefined, { amountUnit: unit }: TargetTable) =>
    amount ? total.plus(convertAmount(amount, unit?.unit ?? amountUnit, amountUnit)) : total;
  const sum = (pick: (table: TargetTable) => AmountField | null) =>
    tables.reduce((total, table) => plus(total, pick(table)?.amount, table), zero);
  const schedule = new Map<string, Decimal>();
  for (const { table, schedule: points } of scheduled) {
    for (const { label, amount } of points) {
      schedule.set(label, plus(schedule.get(label) ?? zero, amount, table));
    }
  }
  return {
    projects: tables.length,
    amountUnit,
    budget: sum((table) => table.budget),
    fiscalFunds: sum((table) => table.fiscalFunds),
    otherFunds: sum((table) => table.otherFunds),
    schedule: [...schedule].map(([label, amount]) => ({ label, amount })),
  };
}

/** The spending schedule of one table in money. */
export function tableSchedule(table: TargetTable): ScheduleAmount[] {
  return scheduleAmounts(table.budget?.amount ?? null, table.schedule);
}

function commonUnit(tables: readonly TargetTable[]): AmountUnit {
  const units = new Set(tables.flatMap((table) => table.amountUnit?.unit ?? []));
  const [first] = units;
  return first && units.size === 1 ? first : "万元";
}
