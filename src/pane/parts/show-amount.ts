import type { Decimal } from "../../core/model/decimal.ts";

/** Money with at least two decimals and, where given, its unit: 3.00 万元. */
export function showAmount(amount: Decimal, unit?: string | null): string {
  const decimals = amount.c.length - amount.e - 1;
  const digits = amount.toFixed(Math.max(2, decimals));
  return unit ? `${digits} ${unit}` : digits;
}
