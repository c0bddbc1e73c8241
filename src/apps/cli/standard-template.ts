import { readFileSync } from "node:fs";
import { type Templates, templateNames } from "../../core/plan-workbook.ts";
import { readTemplates } from "../../hosts/xlsx/template/read-templates.ts";

/** The built-in template workbook, as bytes to stamp from and as templates to render with. */
export interface StandardTemplate {
  readonly bytes: Uint8Array;
  readonly templates: Templates;
}

export function standardTemplate(): StandardTemplate {
  const bytes = readFileSync(new URL("../../../templates/standard.xlsx", import.meta.url));
  const sheets = readTemplates(bytes);
  const named = (name: string) => {
    const template = sheets.get(name);
    if (!template) throw new Error(`The template workbook has no sheet ${name}`);
    return template;
  };
  return {
    bytes,
    templates: {
      form: named(templateNames.form),
      department: named(templateNames.department),
      summary: named(templateNames.summary),
      report: named(templateNames.report),
    },
  };
}
