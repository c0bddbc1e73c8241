import Big from "big.js";
import { remembered } from "./remembered.ts";

/** Exact decimal arithmetic for money and percentages. Division keeps 20 decimals. */
export const Decimal = Big();
Decimal.DP = 20;

export type Decimal = Big;

export const zero = new Decimal(0);
export const one = new Decimal(1);
export const hundred = new Decimal(100);
export const hundredth = new Decimal("0.01");

/** The decimal of plain digits, 14.25. Taking digits apart costs far more than finding those that came before. */
export const decimalOf: (digits: string) => Decimal = remembered((digits) => new Decimal(digits));

/** Significant digits that a spreadsheet's numbers keep. */
export const exactDigits = 15;

/** The decimal that a spreadsheet number stands for, as Excel shows it. */
export function decimalOfNumber(value: number): Decimal {
  return new Decimal(value.toPrecision(exactDigits));
}

/** The longest that these digits and a point can be. */
const longestExact = exactDigits + 1;

/** The plain digits of the decimal that a spreadsheet number stands for. */
export function digitsOfNumber(value: number): string {
  const written = String(value);
  const isExact = written.length <= longestExact && !written.includes("e");
  return isExact ? written : formatDecimal(decimalOfNumber(value));
}

/** Plain digits without trailing zeros or an exponent: 14.25, 2, 0.3. */
export function formatDecimal(value: Decimal): string {
  return value.toFixed();
}
