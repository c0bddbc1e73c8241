import { daysInMonth } from "./calendar.ts";
import type { Target } from "./target.ts";

/** Within a year (2022年, 每年, 当年, or 年 before 底 or 内) a month, a day or 底; then 前 or 内; then what is done. */
const shape = new RegExp(
  [
    "^(?<at>[于在])?",
    "(?:(?<cycle>[每当本]年(?:度|年(?=[底末]))?|年度?)|(?<year>(?:19|20)\\d\\d)(?<yearWord>年度?))?",
    "(?:(?<month>\\d{1,2})月份?)?",
    "(?:(?<day>\\d{1,2})(?:[日号]|(?=[之以]?前)))?",
    "(?<end>[底末])?",
    "(?:(?<before>[之以]?前)|(?<within>内))?",
    "(?<act>(?:(?![不超零一二两三四五六七八九十])[\\u4e00-\\u9fff]){0,12})$",
  ].join(""),
);

type Parts = Readonly<Partial<Record<string, string>>>;

/** A date, or a month or year, written with 年, 月 and 日 in half-width text without white space; else `null`. */
export function parseDate(text: string): Target | null {
  const parts: Parts | undefined = shape.exec(text)?.groups;
  if (!parts) return null;
  const { at, cycle = "", yearWord = "", end, before, within, act = "" } = parts;
  const year = parts["year"] ? Number(parts["year"]) : null;
  const month = monthOf(parts);
  const day = dayOf(parts, year, month);
  const isNowhere = month === null ? year === null : daysInMonth(year, month) === 0;
  const isPlain = act === "" || act === "完成";
  if (isNowhere || Number.isNaN(day) || !(isPlain || before || within)) return null;
  // Without a year, 3月内 may mean three months.
  if (within && year === null && cycle === "") return null;
  const written = parts["month"] ? `${month}月` : "";
  const last = end ? "底" : day === null ? "" : `${day}日`;
  const date = cycle + (year === null ? "" : year + yearWord) + written + last;
  return {
    meaning: { kind: "deadline", year, month, day, yearly: cycle.startsWith("每") },
    canonical: isPlain && (!at || before) ? date + (before ? "前完成" : (within ?? "") + act) : null,
  };
}

/** 年底 is December, and so are 年内 and 当年完成, by the end of the year that the table is for. */
function monthOf({ cycle = "", year, month, end, within, act }: Parts): number | null {
  if (month) return cycle.startsWith("年") ? null : Number(month);
  if (end) return year || cycle ? 12 : null;
  return cycle && !cycle.startsWith("每") && (within || act === "完成") ? 12 : null;
}

/** A month's end written as 底 is a day only where the year is known. Not a number where there is no such day. */
function dayOf({ day, end }: Parts, year: number | null, month: number | null): number | null {
  if (!day) return end && year !== null && month !== null ? daysInMonth(year, month) : null;
  const number = Number(day);
  const exists = !end && month !== null && number >= 1 && number <= daysInMonth(year, month);
  return exists ? number : Number.NaN;
}
