import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { builtInTemplates } from "../../scripts/templates/built-in-templates.ts";
import { formTemplate } from "../../src/apps/template/form-template.ts";
import { builtIn } from "../../src/core/template/built-in-layouts.ts";
import { builtInLayouts } from "../../src/core/template/known-layouts.ts";
import { layoutOf } from "../../src/core/template/layout-of.ts";
import { readTemplates } from "../../src/hosts/xlsx/template/read-templates.ts";

describe.each(Object.keys(builtInTemplates))("templates/%s.xlsx", (name) => {
  const committed = readFileSync(`templates/${name}.xlsx`);

  test("is what npm run templates builds, byte for byte", async () => {
    expect(Buffer.from((await builtInTemplates[name]?.()) ?? []).equals(committed)).toBe(true);
  });

  test("describes the layout that tables are recognised by", () => {
    const { name: sheet, kind, fields, labels } = layoutOf(formTemplate(readTemplates(committed)));
    expect(builtIn).toContainEqual({ name: sheet, kind, fields });
    const unusual = labels.filter(([field, text]) => builtInLayouts.labelOf(text) !== field);
    // 单位名称 and the like are recognised by what they begin and end with.
    expect(unusual.map(([field]) => field).filter((field) => field !== "budgetUnit")).toEqual([]);
  });
});
