import { templateNames } from "../../core/plan-workbook.ts";
import { isLedger } from "../../core/template/layout-of.ts";
import type { Template } from "../../core/template/template.ts";
import { checkTemplate, type TemplateProblem } from "../../core/template-check/check-template.ts";
import { readTemplates } from "../../hosts/xlsx/template/read-templates.ts";
import { findFormTemplate } from "./form-template.ts";

/** A workbook read as a template. */
export interface OwnForm {
  readonly form: Template;
  readonly problems: readonly TemplateProblem[];
}

/** Reads and checks a template of a user's own; `null` without a row for indicators. Throws a WorkbookError. */
export function readOwnForm(bytes: Uint8Array): OwnForm | null {
  const form = findFormTemplate(readTemplates(bytes));
  return form ? { form, problems: ownFormProblems(form) } : null;
}

/** What keeps the form of a user's own template from being used, or can be taken in two ways. */
export function ownFormProblems(form: Template): TemplateProblem[] {
  return [...nameProblems(form), ...checkTemplate(form)];
}

/** The sheets beside the forms are stamped by these names out of the built-in workbook. */
function nameProblems(form: Template): TemplateProblem[] {
  const reserved: readonly string[] = [templateNames.summary, templateNames.report];
  if (!reserved.includes(form.name)) return [];
  const kind = isLedger(form) ? "台账" : "项目表";
  const message = `${kind}所在的工作表叫“${form.name}”，与附带生成的工作表同名，请改名`;
  return [{ severity: "error", at: null, message }];
}
