import { writeFileSync } from "node:fs";
import { formTemplate } from "../src/apps/template/form-template.ts";
import { layoutOf } from "../src/core/template/layout-of.ts";
import { readTemplates } from "../src/hosts/xlsx/template/read-templates.ts";
import { builtInTemplates } from "./templates/built-in-templates.ts";

/** Writes the built-in template workbooks, and the layouts that they describe as data for the reader. */
const layouts = [];
for (const [name, build] of Object.entries(builtInTemplates)) {
  const bytes = await build();
  writeFileSync(`templates/${name}.xlsx`, bytes);
  const { name: sheet, kind, fields } = layoutOf(formTemplate(readTemplates(bytes)));
  layouts.push({ name: sheet, kind, fields });
}
writeFileSync(
  "src/core/template/built-in-layouts.ts",
  [
    `import type { Layout } from "./layout.ts";\n`,
    "/** What the templates under `templates/` describe, all in the usual words; `npm run templates` writes this file. */",
    `export const builtIn: readonly Layout[] = ${JSON.stringify(layouts, null, 2)};\n`,
  ].join("\n"),
);
