import Big from "big.js";

/** Exact decimal arithmetic for money and percentages. Division keeps 20 decimals. */
export const Decimal = Big();
Decimal.DP = 20;

export type Decimal = Big;

/** The decimal that a spreadsheet number stands for: 15 significant digits, as Excel shows it. */
export function decimalOfNumber(value: number): Decimal {
  return new Decimal(value.toPrecision(15));
}

/** Plain digits without trailing zeros or an exponent: 14.25, 2, 0.3. */
export function formatDecimal(value: Decimal): string {
  return value.toFixed();
}
