import {
  checkCharacter,
  correctLookAlikes,
  isRightCode,
  parseProjectCode,
  projectCodeLength,
  tidyCode,
} from "../../model/project-code.ts";
import type { Field } from "../../read/table.ts";

/** Spreadsheets keep 15 digits of a number. */
const digitsKept = 15;

/** What is wrong with a 项目编码, to follow it in a sentence; `null` when nothing is, or when it is blank. */
export function codeProblem({ text, value }: Field): string | null {
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
    ? `的校验位是 ${code.slice(-1)}，按前 20 位推算应为 ${check}，应逐位核对`
    : "含有 P 类编码不使用的字母 I、O、S、V 或 Z，应逐位核对";
}
