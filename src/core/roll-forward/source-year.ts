import { dateOfSerial } from "../grid/serial-date.ts";
import { budgetYear } from "../read/budget-year.ts";
import type { IndicatorRow, TargetTable } from "../read/table.ts";
import { damageOf } from "../rules/evidence/damage.ts";

/** The budget year that tables were for. */
export interface SourceYear {
  /** `null` when nothing tells. */
  readonly year: number | null;
  /**
   * Whether it is told by what moves along, a title or a date. Project codes and formulas do not: the drafts then still
   * tell the old year, and nothing may be moved by a difference that would come again.
   */
  readonly moves: boolean;
}

/** The budget year as titles and dates tell it, else as project codes and formulas do. */
export function sourceYear(tables: readonly TargetTable[]): SourceYear {
  const year = budgetYear(tables.map(withMovableOnly)) ?? firstDate(tables);
  return year === null ? { year: budgetYear(tables), moves: false } : { year, moves: true };
}

function withMovableOnly(table: TargetTable): TargetTable {
  const { title, yearLine, indicators } = table;
  return {
    ...table,
    projectCode: null,
    title: title?.isFormula ? null : title,
    yearLine: yearLine?.isFormula ? null : (yearLine ?? null),
    indicators: indicators.filter(({ target }) => !target.isFormula),
  };
}

function firstDate(tables: readonly TargetTable[]): number | null {
  for (const { indicators } of tables) {
    for (const row of indicators) {
      const year = row.target.isFormula ? null : deadlineYear(row);
      if (year !== null) return year;
    }
  }
  return null;
}

/** The year of a row's deadline, one that became a serial number included; `null` for any other value. */
export function deadlineYear(row: IndicatorRow): number | null {
  const { meaning } = row.target.target;
  if (meaning.kind === "deadline") return meaning.yearly ? null : meaning.year;
  if (meaning.kind !== "quantity" || damageOf(row)?.kind !== "serial-date") return null;
  return dateOfSerial(meaning.number.toNumber())?.year ?? null;
}
