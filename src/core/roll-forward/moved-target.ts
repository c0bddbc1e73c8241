import { dateOfSerial, serialOfDate } from "../grid/serial-date.ts";
import type { IndicatorRow } from "../read/table.ts";
import { damageOf } from "../rules/evidence/damage.ts";
import { kindOf } from "../rules/evidence/indicator-kind.ts";
import { daysInMonth } from "../target/calendar.ts";
import { withYears } from "../target/calendar-years.ts";
import { deadlineYear } from "./source-year.ts";
import { movedYear, type YearMove } from "./year-move.ts";

/**
 * Whether a row's 指标值 is a date, so that it moves without being asked for: one that is understood, a serial number, or
 * any year in a 时效 row. A year in another row's words may be a comparison with a past year.
 */
export function isDated(row: IndicatorRow): boolean {
  return deadlineYear(row) !== null || (kindOf(row) === "时效" && damageOf(row) === null);
}

/**
 * What a dated row's cell holds in the new year: its text or its serial number with the year moved by the difference.
 * A 时效 row that an earlier year was left in comes into the new year; one of the new year stays. `null` where nothing
 * moves.
 */
export function movedTarget(row: IndicatorRow, move: YearMove): string | number | null {
  const { from, to } = move;
  const { value } = row.target;
  const year = deadlineYear(row);
  if (row.target.isFormula || year === to || !isDated(row)) return null;
  const isStale = year !== null && kindOf(row) === "时效" && year <= from;
  const years = isStale ? to - year : to - from;
  const serial = serialOf(row);
  if (serial !== null) {
    const moved = movedSerial(serial, years);
    return typeof value === "number" || moved === null ? moved : spelledAs(moved, row.target.text);
  }
  if (typeof value !== "string") return null;
  const moved = withYears(value, (named) => (isStale ? named.year + years : movedYear(named.year, move)));
  return moved === value ? null : moved;
}

/** The serial number that a cell holds as a date, by its format or by damage. */
function serialOf(row: IndicatorRow): number | null {
  const { value, target } = row.target;
  const damage = damageOf(row)?.kind;
  if (typeof value === "number") {
    return damage === "serial-date" || (target.meaning.kind === "deadline" && damage === undefined)
      ? value
      : null;
  }
  return damage === "serial-date" && target.meaning.kind === "quantity"
    ? target.meaning.number.toNumber()
    : null;
}

function movedSerial(serial: number, years: number): number | null {
  const date = dateOfSerial(serial);
  if (!date) return null;
  const year = date.year + years;
  const day = Math.min(date.day, daysInMonth(year, date.month));
  return serialOfDate({ ...date, year, day }) + (serial % 1);
}

/** 44,926 for 44,561. */
function spelledAs(serial: number, like: string): string {
  const digits = String(serial);
  return /[,，]/.test(like) ? digits.replace(/(?=(?:\d{3})+$)/, ",") : digits;
}
