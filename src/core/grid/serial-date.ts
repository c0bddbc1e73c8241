/** A day of the calendar; months and days count from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const millisecondsPerDay = 86_400_000;
/** Day 0 for serial numbers from 61 (1900-03-01) on; below that Excel counts a 29 February 1900 that never was. */
const dayZero = Date.UTC(1899, 11, 30);
const latestSerial = 2_958_465;

/** The days from the 1900 system's day 0 to the 1904 system's. */
export const daysTo1904 = 1462;

/** The day of a serial number of the 1900 system, in no time zone; `undefined` outside 1900-03-01 to 9999-12-31. */
export function dateOfSerial(serial: number): CalendarDate | undefined {
  if (!(serial >= 61 && serial < latestSerial + 1)) return undefined;
  const date = new Date(dayZero + Math.floor(serial) * millisecondsPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The serial number of a day in the 1900 system; right for days from 1900-03-01 on. */
export function serialOfDate({ year, month, day }: CalendarDate): number {
  return serialOfTime(Date.UTC(year, month - 1, day));
}

/** The same for a moment, given in milliseconds UTC. */
export function serialOfTime(milliseconds: number): number {
  return (milliseconds - dayZero) / millisecondsPerDay;
}
