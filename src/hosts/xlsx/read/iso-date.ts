import { serialOfTime } from "../../../core/grid/serial-date.ts";

const isoDate = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/;

/**
 * The serial number of the 1900 system, right from 1900-03-01 on, for a date as cells of type `d` hold it: `2022-12-31`,
 * `2022-12-31T08:30:00`. `undefined` for anything else, a time alone included.
 */
export function serialOfIsoDate(text: string): number | undefined {
  const match = isoDate.exec(text);
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  return serialOfTime(Date.UTC(year, month - 1, day, hours, minutes) + seconds * 1000);
}
