import { formatDecimal } from "../model/decimal.ts";
import type { Deadline, Meaning } from "./target.ts";

/**
 * A meaning as a 指标值 that reads as the same meaning again: `≥95%`, `2-3次`, `2022年12月31日前完成`, `2021年9月`.
 * `null` for what no value can be written for.
 */
export function formatMeaning(meaning: Meaning): string | null {
  switch (meaning.kind) {
    case "quantity":
      return (meaning.operator ?? "") + formatDecimal(meaning.number) + meaning.unit;
    case "range":
      return `${formatDecimal(meaning.low)}-${formatDecimal(meaning.high)}${meaning.unit}`;
    case "deadline":
      return formatDeadline(meaning);
    case "grade":
      return meaning.grade;
    case "vague":
    case "blank":
    case "unknown":
      return null;
  }
}

function formatDeadline({ year, month, day, yearly }: Deadline): string | null {
  if (year === null && month === null) return null;
  const date = [yearly ? "每年" : "", part(year, "年"), part(month, "月"), part(day, "日")].join("");
  return day === null ? date : `${date}前完成`;
}

function part(number: number | null, word: string): string {
  return number === null ? "" : number + word;
}
