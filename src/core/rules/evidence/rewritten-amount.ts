import { type AmountUnit, convertAmount } from "../../model/amount-unit.ts";
import { type Decimal, formatDecimal } from "../../model/decimal.ts";
import type { AmountField } from "../../read/table.ts";

const plain = /^[¥￥]?\d[\d,，.]*([千万亿]?元)?$/;

/** An amount in the table's unit as the cell writes it; `null` where the cell says more than an amount. */
export function rewrittenAmount(
  amount: Decimal,
  { value, text, ownUnit }: AmountField,
  unit: AmountUnit | null | undefined,
): string | number | null {
  const digits = formatDecimal(ownUnit && unit ? convertAmount(amount, unit, ownUnit) : amount);
  if (typeof value !== "string") return Number(digits);
  const match = plain.exec(text);
  return match && digits + (match[1] ?? "");
}
