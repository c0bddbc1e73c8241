import type { NamedYear } from "../target/calendar-years.ts";

/** From which budget year into which. */
export interface YearMove {
  readonly from: number;
  readonly to: number;
  /** Whether the drafts will tell the new year. Where they go on telling the old one, only that very year moves. */
  readonly isTold: boolean;
}

/** A year moved by the difference. */
export function movedYear(year: number, { from, to, isTold }: YearMove): number {
  if (isTold) return year + to - from;
  return year === from ? to : year;
}

/**
 * A year in a text as the new year's text may have it. A year after the old budget year, or a period that lasts into one,
 * is no remainder of the old table.
 */
export function proposedYear({ year, periodWith }: NamedYear, move: YearMove): number {
  return Math.max(year, periodWith ?? year) > move.from ? year : movedYear(year, move);
}
