import { parseAmount } from "./amount.ts";
import { splitOperator } from "./operator.ts";
import { parseRange } from "./range.ts";
import type { Target } from "./target.ts";

/** Words that change nothing when an operator stands beside them: 达到90%以上, 控制在5万元以内, 控制在预算3万元以内. */
const idle = /^(?:达到|控制在(?:预算(?:数|金额)?)?)/;
const doneWithin = /内完成$/;

/** A number with its operator and unit, or a range, in half-width text without white space; else `null`. */
export function parseQuantity(text: string): Target | null {
  const said = text.replace(idle, "").replace(doneWithin, "内");
  const bound = splitOperator(said);
  if (!bound) return null;
  const { operator, rest } = bound;
  const range = operator === null ? parseRange(rest) : null;
  const target = range ?? parseAmount(operator, rest);
  const losesWord = said !== text && (operator === null || doneWithin.test(text));
  return target && losesWord ? { meaning: target.meaning, canonical: null } : target;
}
