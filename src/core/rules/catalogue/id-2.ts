import { correctLookAlikes, isRightCode, tidyCode } from "../../model/project-code.ts";
import type { Field } from "../../read/table.ts";
import { codeProblem } from "../evidence/code-problem.ts";
import { quote } from "../evidence/quote.ts";
import { at, correct, defineRule } from "../rule.ts";

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
    const corrected = correctedCode(field);
    yield {
      at: at(table, field),
      params: { code: field.text, problem },
      fix: corrected === null ? undefined : correct("ask", table, field, corrected),
    };
  },
  examples: {
    valid: {},
    invalid: { 项目编码: "13O20822P009161I0002F" },
  },
});

/** `null` where the right code is not certain; the digits that a number has lost are not. */
function correctedCode({ text, value }: Field): string | null {
  if (typeof value !== "string") return null;
  const code = tidyCode(text);
  return isRightCode(code) ? code : correctLookAlikes(code);
}
