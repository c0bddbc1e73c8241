import type { Decimal } from "../../model/decimal.ts";
import { halfWidth } from "../../model/half-width.ts";
import type { Field } from "../../read/table.ts";
import { parseNumber } from "../../target/number.ts";

/** The weight a cell states, 10 for `10`, `10分` and `10%`; `null` for anything else. */
export function weightOf({ text }: Field): Decimal | null {
  return parseNumber(halfWidth(text).replace(/[%分]$/, ""));
}
