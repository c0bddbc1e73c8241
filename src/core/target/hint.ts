import { splitOperator } from "./operator.ts";
import type { Target } from "./target.ts";

const hint = /^[([【]([^()[\]【】]*(?:\*|×|…|_|[Xx]{2})[^()[\]【】]*)[)\]】](.+)$/;

const lengthHint = /^\d+字(?:以内|以下|左右)$/;

/** Whether a half-width text is the form's hint how much to write, 100字以内, and no value. */
export function isLengthHint(text: string): boolean {
  return lengthHint.test(text);
}

/** A value behind its form's hint in brackets: `(≥**个)≥4个`. */
export interface HintedValue {
  /** What the hint says in place of a value: `≥**个`. */
  readonly hint: string;
  readonly value: string;
}

/** Takes a hint with placeholders off a half-width text without white space; `null` where there is none. */
export function splitHint(text: string): HintedValue | null {
  const [, said, value] = hint.exec(text) ?? [];
  return said && value ? { hint: said, value } : null;
}

/** Whether a value says all by itself what its hint asked for, so that the hint can go. */
export function replacesHint(hint: string, { meaning }: Target): boolean {
  if (meaning.kind === "deadline" || meaning.kind === "grade") return true;
  if (meaning.kind !== "quantity" || meaning.operator === null) return false;
  const asked = splitOperator(hint);
  return asked !== null && (asked.operator === null || asked.operator === meaning.operator);
}
