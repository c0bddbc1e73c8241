import {
  checkCharacter,
  correctLookAlikes,
  isRightCode,
  parseProjectCode,
  projectCodeLength,
  tidyCode,
} from "../model/project-code.ts";
import type { Field } from "../read/table.ts";
import { at, correct, defineRule } from "./rule.ts";

export const id2 = defineRule<{ code: string; problem: string }>({
  code: "ID-2",
  severity: "error",
  fix: "ask",
  title: "项目编码为 21 位，P 类编码的校验位正确",
  rationale: "编码错一位，申报系统就匹配不到项目；字母 I、O、S、Z 常被误当作数字 1、0、5、2 录入。",
  source: "填报惯例；P 类校验位由公开的项目编码推得，其他类别的校验方法未知，不作判断",
  message: ({ code, problem }) => `项目编码 ${code} ${problem}`,
  *table(table) {
    const field = table.projectCode;
    const problem = field && problemOf(field);
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

/** Spreadsheets keep 15 digits of a number. */
const digitsKept = 15;

function problemOf({ text, value }: Field): string | null {
  if (text === "") return null;
  if (typeof value === "number" && text.length > digitsKept) {
    return `存成了数字，第 ${digitsKept} 位以后的数字已经丢失，应设为文本格式后重新录入`;
  }
  const code = tidyCode(text);
  if (code.length !== projectCodeLength) return `有 ${code.length} 位，应为 ${projectCodeLength} 位`;
  if (!isRightCode(code)) return wrongCode(code);
  return code === text ? null : `含有全角字符、空格或小写字母，应写作 ${code}`;
}

function wrongCode(code: string): string {
  const corrected = correctLookAlikes(code);
  if (corrected) return `有字母与数字混淆，应为 ${corrected}`;
  if (!parseProjectCode(code)) return "含有不应出现的字符，应以 8 位数字开头，其余为数字和大写字母";
  const check = checkCharacter(code);
  return check
    ? `的校验位是 ${code.at(-1)}，按前 20 位推算应为 ${check}，应逐位核对`
    : "含有 P 类编码不使用的字母 I、O、S、V 或 Z，应逐位核对";
}

/** `null` where the right code is not certain; the digits that a number has lost are not. */
function correctedCode({ text, value }: Field): string | null {
  if (typeof value !== "string") return null;
  const code = tidyCode(text);
  return isRightCode(code) ? code : correctLookAlikes(code);
}
