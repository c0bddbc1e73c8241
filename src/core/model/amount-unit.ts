import { type Decimal, decimalOf } from "./decimal.ts";

/** The units in which tables state money, each with its worth in 元. */
export const yuanPer = { 元: 1, 千元: 1_000, 万元: 10_000, 亿元: 100_000_000 } as const;

export type AmountUnit = keyof typeof yuanPer;

export const amountUnits = Object.keys(yuanPer) as readonly AmountUnit[];

const units: ReadonlySet<string> = new Set(amountUnits);

export function isAmountUnit(text: string): text is AmountUnit {
  return units.has(text);
}

/** The same money in another unit, exactly. */
export function convertAmount(amount: Decimal, from: AmountUnit, to: AmountUnit): Decimal {
  if (from === to) return amount;
  const factor = yuanPer[from] / yuanPer[to];
  return factor > 1
    ? amount.times(decimalOf(String(factor)))
    : amount.div(decimalOf(String(yuanPer[to] / yuanPer[from])));
}
