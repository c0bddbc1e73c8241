import { type Decimal, decimalOf } from "../model/decimal.ts";
import { halfWidth } from "../model/half-width.ts";
import { remembered } from "../model/remembered.ts";
import { chineseNumeralDigits } from "./chinese-numeral.ts";

/** A number in half-width digits within a longer pattern. */
export const digitsPattern = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;

const plain = /^(?:0|[1-9]\d*)(?:\.\d+)?$/;
/** Thousands may be set apart by commas or spaces, but only in threes: "2 5" is two numbers. */
const written = /^([+-]?) ?(\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d+)(\.\d+)?$/;
const percentSign = /[%％﹪]$/;
const partOfHundred = /^百分之(.+)$/;

/**
 * The digits of a text that is one number and nothing else, all decimals kept: `１，４２５．００` is 1425.00, 三 is 3,
 * 百分之九十五 is 95. `null` for anything else.
 */
export function plainDigits(text: string): string | null {
  if (plain.test(text)) return text;
  const half = halfWidth(text).trim();
  const percentage = partOfHundred.exec(half)?.[1];
  return percentage === "百" ? "100" : digitsOf(percentage?.trim() ?? half);
}

function digitsOf(half: string): string | null {
  const found = written.exec(half);
  if (!found) return chineseNumeralDigits(half);
  const [, sign = "", integer = "", fraction = ""] = found;
  return (sign === "-" ? "-" : "") + integer.replace(/[, ]/g, "").replace(/^0+(?=\d)/, "") + fraction;
}

/**
 * The number that a text is: full-width digits, thousands separators and Chinese numerals are understood. A percentage
 * counts in hundredths: 25%, 百分之二十五 and 25 are all 25. `null` when the text is not exactly one number.
 */
export const parseNumber: (text: string) => Decimal | null = remembered((text) => {
  const digits = plainDigits(text) ?? plainDigits(text.trim().replace(percentSign, ""));
  return digits === null ? null : decimalOf(digits);
});
