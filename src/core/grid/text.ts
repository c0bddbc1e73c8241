import { decimalOf, digitsOfNumber, formatDecimal, hundred } from "../model/decimal.ts";
import { remembered } from "../model/remembered.ts";
import { decimalsOfFormat, isDateFormat, isPercentFormat } from "./number-format.ts";
import { dateOfSerial } from "./serial-date.ts";
import type { Cell } from "./sheet.ts";

/**
 * What a person reads in a cell, trimmed at both ends: 0.25 formatted as a percentage is 25%, a date is
 * 2022年12月31日, any other number its digits with at least the decimals of its format: 2 formatted 0.00 is 2.00.
 */
export function cellText({ value, format }: Cell): string {
  if (typeof value === "string") return value.trim();
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "object") return value.error;
  if (isPercentFormat(format)) return percentOf(digitsOfNumber(value));
  const date = isDateFormat(format) ? dateOfSerial(value) : undefined;
  return date ? `${date.year}年${date.month}月${date.day}日` : numberText(value, decimalsOfFormat(format));
}

const percentOf = remembered((digits) => `${formatDecimal(decimalOf(digits).times(hundred))}%`);

/** A number format adds decimals here and never takes any away: what the cell holds must not be hidden. */
function numberText(value: number, decimals: number): string {
  const written = digitsOfNumber(value);
  if (decimals === 0) return written;
  const point = written.indexOf(".");
  if (point < 0) return `${written}.${"0".repeat(decimals)}`;
  return written.padEnd(point + 1 + decimals, "0");
}
