import { compact } from "../../model/half-width.ts";
import { correctLookAlikes, isRightCode, tidyCode } from "../../model/project-code.ts";
import type { Field, TargetTable } from "../../read/table.ts";
import { codeProblem } from "../evidence/code-problem.ts";
import { type CodeWithName, codeWithName } from "../evidence/code-with-name.ts";
import { quote } from "../evidence/quote.ts";
import { at, correct, defineRule, type Fix } from "../rule.ts";

export const id2 = defineRule<{ label: string; written: string; problem: string }>({
  code: "ID-2",
  severity: "error",
  fix: "ask",
  title: "项目编码为 21 位，P 类编码的校验位正确，不与项目名称写在一格",
  rationale: "编码错一位，申报系统就匹配不到项目；字母 I、O、S、Z 常被误当作数字 1、0、5、2 录入。",
  source: "填报惯例；P 类校验位由公开的项目编码推得，其他类别的校验方法未知，不作判断",
  message: ({ label, written, problem }) => `${label}${quote(written)}${problem}`,
  table(table, report) {
    for (const [label, field] of [
      ["项目编码", table.projectCode],
      ["项目名称", table.projectName],
    ] as const) {
      const both = field && codeWithName(field);
      if (!both) continue;
      const { code, name } = both;
      const problem = `把编码和名称写在一格，应分别填写：编码 ${code}，名称 ${name}`;
      report({
        at: at(table, field),
        params: { label, written: field.text, problem },
        fix: parted(table, both),
      });
    }
    const field = table.projectCode;
    const problem = field && !codeWithName(field) && codeProblem(field);
    if (!problem) return;
    const params = { label: "项目编码", written: field.text, problem };
    report({ at: at(table, field), params, fix: correction(table, field) });
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

/** Each of the two in its own cell; none where one of the cells is missing or says something else. */
function parted(table: TargetTable, { code, name }: CodeWithName): Fix | undefined {
  const { projectCode, projectName } = table;
  if (!projectCode || !projectName) return undefined;
  const edits = [editTo(table, projectCode, code), editTo(table, projectName, name)];
  return edits.includes(null) ? undefined : { kind: "ask", edits: edits.flatMap((edit) => edit ?? []) };
}

/** No edit where the cell says so already; `null` where it may not be written over. */
function editTo(table: TargetTable, field: Field, after: string): Fix["edits"] | null {
  if (field.text === after) return [];
  const mayChange = compact(field.text).toUpperCase().includes(compact(after).toUpperCase());
  return ((field.text === "" || mayChange) && correct("ask", table, field, after)?.edits) || null;
}
