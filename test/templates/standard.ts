import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Template } from "../../src/core/template/template.ts";
import { readTemplates } from "../../src/hosts/xlsx/template/read-templates.ts";

export const standardFile = fileURLToPath(new URL("../../templates/standard.xlsx", import.meta.url));

const templates = readTemplates(readFileSync(standardFile));

/** A sheet of the built-in template workbook. */
export function standardTemplate(name: string): Template {
  const template = templates.get(name);
  if (!template) throw new Error(`The template workbook has no sheet ${name}`);
  return template;
}
