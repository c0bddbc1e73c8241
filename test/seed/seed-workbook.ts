import { readFileSync } from "node:fs";
import { unitCosts } from "../../src/core/compute/unit-cost.ts";
import { defaultOptions } from "../../src/core/pipeline-options.ts";
import { planForms, type Templates, templateNames } from "../../src/core/plan-workbook.ts";
import { readDocument } from "../../src/core/read/document.ts";
import { detectProfile } from "../../src/core/read/profile.ts";
import type { SheetPlan } from "../../src/core/render/plan.ts";
import { readTextDocument } from "../../src/hosts/document/text.ts";
import { stampWorkbook } from "../../src/hosts/xlsx/stamp/stamp-workbook.ts";
import { seedText } from "../document/seed.ts";
import { standardFile, standardTemplate } from "../templates/standard.ts";

export const templateBytes = new Uint8Array(readFileSync(standardFile));

export const templates: Templates = {
  form: standardTemplate(templateNames.form),
  department: standardTemplate(templateNames.department),
  summary: standardTemplate(templateNames.summary),
  report: standardTemplate(templateNames.report),
};

/** The example document as a workbook: its nine tables, a sheet each, and its part 1. */
export function seedWorkbook(): Uint8Array {
  return stampWorkbook(templateBytes, seedPlans());
}

/** The sheets of that workbook, planned. */
export function seedPlans(): SheetPlan[] {
  const { tables, department } = readDocument(readTextDocument(seedText));
  const source = {
    tables: tables.map((table) => ({
      table,
      profile: detectProfile(table),
      unitCosts: unitCosts(table, defaultOptions.check.unitCostRounding),
    })),
    departments: department ? [department] : [],
  };
  return planForms(source, templates, defaultOptions);
}
