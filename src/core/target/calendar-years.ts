import { halfWidth } from "../model/half-width.ts";
import { daysInMonth } from "./calendar.ts";

/** A year that a text names. */
export interface NamedYear {
  readonly year: number;
  /** Where in the text it stands, from 0. */
  readonly index: number;
  /** Of the period 2021-2023年 the other year, from either side; `null` where the year stands alone. */
  readonly periodWith: number | null;
}

/**
 * 2022年, the first year of 2021-2023年, and the year of 2022-12-31, 2022/12 and 2022.12.31; or 二〇二二年. Other numbers
 * that look like years, 2022元 and 财预〔2015〕88号, are none.
 */
const written =
  /(?<!\d)((?:19|20)\d\d)(?=\s*年|\s*(?:-+|—+|–|~|～|至|到)\s*(?:19|20)\d\d\s*年|[-/](?:0?[1-9]|1[0-2])(?!\d)|\.(?:0?[1-9]|1[0-2])\.\d)|[一二][〇零○九][〇零○一二三四五六七八九]{2}(?=年)/g;
/** What joins two years of a period; it stands between them and nothing else does. */
const join = /^\s*(?:年度?)?\s*(?:-+|—+|–|~|～|至|到)\s*$/;
const leapDay = /^(\s*[年\-/.]\s*0?2\s*[月\-/.]\s*2)9(?!\d)/;
const chineseDigits = "零一二三四五六七八九";

/** The years of the calendar that a text names. */
export function yearsNamed(text: string): NamedYear[] {
  return mentions(text);
}

/**
 * The same text with other years, each in the spelling it has: half-width, full-width or Chinese digits. 29 February
 * becomes 28 in a common year.
 */
export function withYears(text: string, yearFor: (named: NamedYear) => number): string {
  let moved = "";
  let end = 0;
  for (const mention of mentions(text)) {
    const year = yearFor(mention);
    if (year === mention.year) continue;
    const { index, digits } = mention;
    moved += text.slice(end, index) + spelled(year, digits);
    end = index + digits.length;
    const losesDay = daysInMonth(mention.year, 2) > daysInMonth(year, 2);
    const day = losesDay ? leapDay.exec(halfWidth(text.slice(end)))?.[1] : undefined;
    if (day === undefined) continue;
    const nine = text.charAt(end + day.length);
    moved += text.slice(end, end + day.length) + (nine === "9" ? "8" : "８");
    end += day.length + 1;
  }
  return moved + text.slice(end);
}

interface Mention extends NamedYear {
  readonly digits: string;
}

/** Without one of these a text names no year; most are spared the rest. */
const hint = /[12１２][90９０]|[一二][〇零○九]/;

function mentions(text: string): Mention[] {
  if (!hint.test(text)) return [];
  const plain = halfWidth(text);
  const found = [...plain.matchAll(written)].map((match) => ({
    index: match.index,
    end: match.index + match[0].length,
    year: yearOf(match[0]),
  }));
  return found.map(({ index, end, year }, order) => {
    const [before, after] = [found[order - 1], found[order + 1]];
    const joinedBefore = before && join.test(plain.slice(before.end, index)) ? before.year : null;
    const joinedAfter = after && join.test(plain.slice(end, after.index)) ? after.year : null;
    return { index, digits: text.slice(index, end), year, periodWith: joinedAfter ?? joinedBefore };
  });
}

function yearOf(digits: string): number {
  if (/\d/.test(digits)) return Number(digits);
  return Number([...digits.replace(/[〇○]/g, "零")].map((digit) => chineseDigits.indexOf(digit)).join(""));
}

/** A year in the digits that another one is written in. */
function spelled(year: number, like: string): string {
  const digits = [...String(year)];
  if (/^\d/.test(like)) return digits.join("");
  if (/^[０-９]/.test(like))
    return digits.map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join("");
  const zero = /[〇零○]/.exec(like)?.[0] ?? "〇";
  return digits.map((digit) => (digit === "0" ? zero : chineseDigits.charAt(Number(digit)))).join("");
}
