import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { builtInTemplates } from "../../scripts/templates/built-in-templates.ts";
import { formTemplate } from "../../src/apps/template/form-template.ts";
import { builtIn } from "../../src/core/template/built-in-layouts.ts";
import { layoutOf } from "../../src/core/template/layout-of.ts";
import { readTemplates } from "../../src/hosts/xlsx/template/read-templates.ts";

describe.each(Object.keys(builtInTemplates))("templates/%s.xlsx", (name) => {
  const committed = readFileSync(`templates/${name}.xlsx`);

  test("is what npm run templates builds, byte for byte", async () => {
    expect(Buffer.from((await builtInTemplates[name]?.()) ?? []).equals(committed)).toBe(true);
  });

  test("describes the layout that tables are recognised by", () => {
    const layout = layoutOf(formTemplate(readTemplates(committed)));
    expect(builtIn).toContainEqual({ ...layout, fixedTexts: [] });
  });
});
