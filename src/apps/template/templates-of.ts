import { type Templates, templateNames } from "../../core/plan-workbook.ts";
import { readTemplates } from "../../hosts/xlsx/template/read-templates.ts";

/** The sheets of a template workbook by what each is for; throws when one is missing. */
export function templatesOf(workbook: Uint8Array): Templates {
  const sheets = readTemplates(workbook);
  const named = (name: string) => {
    const template = sheets.get(name);
    if (!template) throw new Error(`The template workbook has no sheet ${name}`);
    return template;
  };
  return {
    form: named(templateNames.form),
    department: named(templateNames.department),
    summary: named(templateNames.summary),
    report: named(templateNames.report),
  };
}
