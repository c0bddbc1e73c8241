import { correctLookAlikes, isRightCode, tidyCode } from "../../model/project-code.ts";
import type { Field, TargetTable } from "../../read/table.ts";
import { codeProblem } from "../evidence/code-problem.ts";
import { quote } from "../evidence/quote.ts";
import { at, correct, defineRule, type Fix } from "../rule.ts";

export const id2 = defineRule<{ code: string; problem: string }>({
  code: "ID-2",
  severity: "error",
  fix: "ask",
  title: "项目编码为 21 位，P 类编码的校验位正确",
  rationale: "编码错一位，申报系统就匹配不到项目；字母 I、O、S、Z 常被误当作数字 1、0、5、2 录入。",
  source: "填报惯例；P 类校验位由公开的项目编码推得，其他类别的校验方法未知，不作判断",
  message: ({ code, problem }) => `项目编码${quote(code)}${problem}`,
  *table(table) {
    const field = table.projectCode;
    const problem = field && codeProblem(field);
    if (!problem) return;
    yield { at: at(table, field), params: { code: field.text, problem }, fix: correction(table, field) };
  },
  examples: {
    valid: {},
    invalid: { 项目编码: "13O20822P009161I0002F" },
  },
});

/** None where the right code is not certain; the digits that a number has lost are not. */
function correction(table: TargetTable, field: Field): Fix | undefined {
  if (typeof field.value !== "string") return undefined;
  const code = tidyCode(field.text);
  if (isRightCode(code)) return correct("safe", table, field, code);
  const corrected = correctLookAlikes(code);
  return corrected === null ? undefined : correct("ask", table, field, corrected);
}
