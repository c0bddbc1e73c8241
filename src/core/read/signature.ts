import { compact } from "../model/half-width.ts";
import type { Field } from "./table.ts";

/** How a line begins where someone signs or dates the form, as an alternation of an expression. */
export const signatureWords =
  "填表|填报|制表|经办|审核|审批|联系|负责|(?:单位|项目|部门|财务)负责|分管|主管|签字|盖章|日期";
const signature = new RegExp(`^(?:${signatureWords})`);
const date = /^\d{0,4}年\d{0,2}月\d{0,2}日$/;

/** Whether a note is where someone signs or dates: 填表人：张三, 联系电话, 2022年1月5日. */
export function isSignature({ text }: Field): boolean {
  const said = compact(text);
  return signature.test(said) || date.test(said);
}
