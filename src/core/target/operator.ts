import { compact } from "../model/half-width.ts";
import type { Operator } from "./target.ts";

/** Spellings before the number, half-width and without white space. */
const before: Readonly<Record<Operator, string>> = {
  "≥":
    "≥ >= => ≧ ⩾ 大于等于 大于或等于 高于等于 高于或等于 至少 最少 " +
    "不低于 不少于 不小于 不得低于 不得少于 不得小于 不能低于 不能少于",
  "≤":
    "≤ <= =< ≦ ⩽ 小于等于 小于或等于 低于等于 低于或等于 至多 最多 " +
    "不高于 不超过 不大于 不多于 不超出 不得高于 不得超过 不得大于 不能超过",
  "=": "= 等于",
  ">": "> 大于 超过 多于 高于",
  "<": "< 小于 低于 少于",
};

/** Spellings after the unit. 以上, 以下 and 以内 include the number itself (民法典 第一千二百五十九条). */
const after: Readonly<Record<string, Operator>> = {
  以上: "≥",
  及以上: "≥",
  或以上: "≥",
  以内: "≤",
  之内: "≤",
  内: "≤",
  以下: "≤",
  及以下: "≤",
  或以下: "≤",
};

const operatorOf = new Map<string, Operator>(
  Object.entries(before).flatMap(([operator, words]) =>
    words.split(" ").map((word) => [word, operator as Operator]),
  ),
);
const longestFirst = [...operatorOf.keys()].sort((left, right) => right.length - left.length);
const start = new RegExp(`^(?:${longestFirst.join("|")})`);
const end = /(?:\(含(?:本数)?\))?([及或]?以[上下]|[以之]?内)(?:\(含(?:本数)?\))?$/;

/** The operator that a text is and nothing else: ≥, 大于等于; `null` for anything more. */
export function readOperator(text: string): Operator | null {
  return operatorOf.get(compact(text)) ?? null;
}

/** A text without the operators around it; `null` where two of them contradict each other. */
export interface Bound {
  readonly operator: Operator | null;
  readonly rest: string;
}

/** Takes 不少于…, …以上 and the like off a half-width text without white space. 不少于3件以上 says the same twice. */
export function splitOperator(text: string): Bound | null {
  const first = start.exec(text)?.[0] ?? "";
  const last = end.exec(text.slice(first.length));
  const left = operatorOf.get(first) ?? null;
  const right = after[last?.[1] ?? ""] ?? null;
  if (left && right && left !== right) return null;
  return {
    operator: left ?? right,
    rest: text.slice(first.length, text.length - (last?.[0].length ?? 0)),
  };
}
