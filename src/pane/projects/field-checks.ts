import { halfWidth } from "../../core/model/half-width.ts";
import { parseProjectCode, projectCodeLength, tidyCode } from "../../core/model/project-code.ts";
import { codeProblem } from "../../core/rules/evidence/code-problem.ts";
import { parseNumber } from "../../core/target/number.ts";

/** What is said below an input; `bad` keeps the form from being sent. */
export interface FieldCheck {
  readonly state: "plain" | "good" | "bad";
  readonly text: string;
}

/** A name is all that a new project must have. */
export function nameCheck(name: string): FieldCheck {
  return { state: "plain", text: name.trim() === "" ? "必填，也用作工作表名" : "也用作工作表名" };
}

/** A code may stay blank, and is told as incomplete rather than wrong while it is being typed. */
export function codeCheck(text: string): FieldCheck {
  const code = tidyCode(text);
  if (code === "") return { state: "plain", text: `${projectCodeLength} 位，没有可先空着` };
  const isUnderway = code.length < projectCodeLength && /^[0-9A-Z]*$/.test(code);
  if (isUnderway) return { state: "plain", text: `已输入 ${code.length} 位，共 ${projectCodeLength} 位` };
  const problem = codeProblem({ row: 1, column: 1, text: code, value: code, isFormula: false });
  if (problem) return { state: "bad", text: `编码${problem}` };
  const parsed = parseProjectCode(code);
  const isChecked = parsed?.classLetter === "P";
  return { state: "good", text: `${isChecked ? "校验码相符" : "格式正确"}，${parsed?.year} 年设立` };
}

/** Money in 万元; it may stay blank. */
export function budgetCheck(text: string): FieldCheck {
  if (text.trim() === "") return { state: "plain", text: "全部列为财政资金，没有可先空着" };
  const amount = parseNumber(text);
  if (!amount || amount.lt(0)) return { state: "bad", text: "应为不小于 0 的数，如 14.25" };
  return { state: "plain", text: "全部列为财政资金" };
}

/** A budget year of this century. */
export function yearCheck(text: string): FieldCheck {
  if (yearOf(text) === null) return { state: "bad", text: "应为四位年份，如 2023" };
  return { state: "plain", text: "" };
}

/** The budget year that a text is, also in full-width digits; `null` when it is none. */
export function yearOf(text: string): number | null {
  const year = halfWidth(text).trim();
  return /^20\d\d$/.test(year) ? Number(year) : null;
}
