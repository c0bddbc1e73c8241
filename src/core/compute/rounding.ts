import type { Decimal } from "../model/decimal.ts";

/** `up` away from zero, so that a bound still holds what it bounds; `half-up` as money is rounded; `down` cuts off. */
export type Rounding = "up" | "half-up" | "down";

const modes = { down: 0, "half-up": 1, up: 3 } as const;

export function round(value: Decimal, decimals: number, rounding: Rounding): Decimal {
  return value.round(decimals, modes[rounding]);
}

/** How many decimals a number has when written without trailing zeros: 1.29 has 2, 5100 has 0. */
export function decimalsOf(value: Decimal): number {
  return Math.max(0, value.c.length - value.e - 1);
}
