import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { formTemplate } from "../src/apps/template/form-template.ts";
import { defaultOptions } from "../src/core/pipeline-options.ts";
import { planWorkbook } from "../src/core/plan-workbook.ts";
import { readDocument } from "../src/core/read/document.ts";
import { readTextDocument } from "../src/hosts/document/text.ts";
import { readTemplates } from "../src/hosts/xlsx/template/read-templates.ts";
import { seedText } from "./document/seed.ts";
import { templates } from "./seed/seed-workbook.ts";

/** The seed's projects of 2015, to be written in the classes of 2021. */
const source = {
  tables: readDocument(readTextDocument(seedText)).tables.map((table) => ({
    table,
    profile: "2015" as const,
    unitCosts: [],
    moveTo: "2021" as const,
  })),
  departments: [],
};
const options = { ...defaultOptions, profile: "2015" as const };

test("the 校验报告 goes by the classes that were written", () => {
  const report = planWorkbook(source, templates, options).at(-1);
  const codes = report?.rows.flatMap(({ cells }) => cells.map(({ value }) => value)) ?? [];
  expect(report?.name).toBe("校验报告");
  expect(codes).toContain("GOAL-1");
  expect(codes).not.toContain("CMP-6");
});

test("a ledger offers the classes that were written", () => {
  const form = formTemplate(readTemplates(readFileSync("templates/ledger.xlsx")));
  const [ledger] = planWorkbook(source, { ...templates, form }, options);
  const offered = ledger?.dropdowns.flatMap(({ options: classes }) => classes);
  expect(offered).toContain("经济成本指标");
  expect(offered).not.toContain("可持续影响指标");
});
