import { formatAddress } from "../../core/grid/address.ts";
import type { Template } from "../../core/template/template.ts";
import type { TemplateProblem } from "../../core/template-check/check-template.ts";

const mostTold = 3;

/** A problem with the cell that it is in, without a full stop. */
export function problemText({ name }: Template, { at, message }: TemplateProblem): string {
  return `${at ? `${name}!${formatAddress(at)}` : name}：${message}`;
}

/** Why a template cannot be used: the first of its errors. */
export function unusableTemplate(file: string, form: Template, errors: readonly TemplateProblem[]): string {
  const told = errors.slice(0, mostTold).map((problem) => problemText(form, problem));
  const more = errors.length > mostTold ? ` 等 ${errors.length} 处错误` : "";
  return `模板“${file}”还不能使用：${told.join("；")}${more}。请用 jibiao template check "${file}" 查看全部问题，改好后再试。`;
}
