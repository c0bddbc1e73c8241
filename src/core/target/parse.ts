import { decimalOf } from "../model/decimal.ts";
import { compact } from "../model/half-width.ts";
import { remembered } from "../model/remembered.ts";
import { parseDeadline } from "./deadline.ts";
import { isGrade } from "./grade.ts";
import { isLengthHint, replacesHint, splitHint } from "./hint.ts";
import { splitOperator } from "./operator.ts";
import { parseQuantity } from "./quantity.ts";
import type { Operator, Target } from "./target.ts";
import { isUsualUnit } from "./unit.ts";
import { vagueWord } from "./vague.ts";

const blank: Target = { meaning: { kind: "blank" }, canonical: null };
const unknown: Target = { meaning: { kind: "unknown" }, canonical: null };

const common = /^([≥≤=<>])(0|[1-9]\d*)(\.\d+)?(\D{0,6})$/;
/** Joining these would make one number of two, or of a numbering and a value. */
const brokenNumber = /[\d０-９.,．，]\s+[\d０-９.．]/;
const fullStop = /[。;]$/;
/** Nothing longer is a value. */
const longest = 60;

/**
 * What a 指标值 says, and its canonical spelling: `大于等于95％` is ≥95%, `3件以内` is ≤3件, `2022/12/31前` is
 * 2022年12月31日前完成. Never guesses: what has more than one reading, or says more than can be told, is unknown.
 */
export const parseTarget: (text: string) => Target = remembered(
  (text) => parseCommon(text) ?? parseWritten(text),
);

/** A quantity that is written in its canonical spelling, as most are. */
function parseCommon(text: string): Target | null {
  const [, operator, integer = "", fraction = "", unit = ""] = common.exec(text) ?? [];
  if (!operator || !isUsualUnit(unit)) return null;
  const number = decimalOf(integer + fraction);
  return { meaning: { kind: "quantity", operator: operator as Operator, number, unit }, canonical: text };
}

function parseWritten(text: string): Target {
  if (text.trim().length > longest || brokenNumber.test(text)) return unknown;
  const said = compact(text).replace(fullStop, "");
  if (said === "") return blank;
  if (isLengthHint(said)) return unknown;
  const hinted = splitHint(said);
  if (!hinted) return parseSaid(said);
  const target = parseSaid(hinted.value);
  return replacesHint(hinted.hint, target) ? target : unknown;
}

function parseSaid(said: string): Target {
  return parseGrade(said) ?? parseDeadline(said) ?? parseQuantity(said) ?? parseWords(said);
}

function parseGrade(said: string): Target | null {
  return isGrade(said) ? { meaning: { kind: "grade", grade: said }, canonical: said } : null;
}

function parseWords(said: string): Target {
  const grade = splitOperator(said)?.rest ?? "";
  if (isGrade(grade)) return { meaning: { kind: "grade", grade }, canonical: null };
  const word = vagueWord(said);
  return word === null ? unknown : { meaning: { kind: "vague", word }, canonical: null };
}
