import { parseDate } from "./date.ts";
import { withDateDigits } from "./date-digits.ts";
import type { Target } from "./target.ts";

const dated = /[年月]|\d[-/.]\d/;
/** Separators of their own, or else a lone hyphen, which a date can hold too. */
const period = [/^[自从]?(.+?)起?(?:~|—+|–|至|到)(.+?)止?$/, /^[自从]?([^-]+?)-([^-]+?)止?$/];
/** 2022年1月1日, 2022年1月, 2022年, 1月1日, 1月 and 1 before a separator. */
const start = /^(?:((?:19|20)\d\d)(?:年|$))?(?:\d{1,2}(?:月(?:\d{1,2}日)?)?)?$/;
const latest = /^(?:≤|<=|=<|≦|⩽|不晚于|不迟于|不超过)(.+)$/;

/** A date that a half-width text without white space says, or a period by its end; else `null`. */
export function parseDeadline(text: string): Target | null {
  if (!dated.test(text)) return null;
  return parseDate(text) ?? parseRespelt(withDateDigits(text));
}

function parseRespelt(text: string): Target | null {
  return parseDate(text) ?? parsePeriod(text) ?? parseLatest(text);
}

/** 1-12月, 2021年9月至2022年6月: the period's end, which takes its year from the start. It stays as written. */
function parsePeriod(text: string): Target | null {
  for (const pattern of period) {
    const [, first = "", last = ""] = pattern.exec(text) ?? [];
    const year = first === "" ? null : start.exec(first);
    if (!year) continue;
    const end = asWritten(parseDate(last));
    if (end?.meaning.kind !== "deadline" || end.meaning.yearly) continue;
    return year[1] && end.meaning.year === null ? asWritten(parseDate(`${year[1]}年${last}`)) : end;
  }
  return null;
}

/** ≤2022年12月31日: the operator stays as written. Without a year, ≤12月 may be a length of time. */
function parseLatest(text: string): Target | null {
  const target = asWritten(parseDate(latest.exec(text)?.[1] ?? ""));
  return target?.meaning.kind === "deadline" && target.meaning.year !== null ? target : null;
}

function asWritten(target: Target | null): Target | null {
  return target && { meaning: target.meaning, canonical: null };
}
