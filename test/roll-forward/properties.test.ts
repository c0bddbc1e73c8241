import fc from "fast-check";
import { expect, test } from "vitest";
import { applyEdits } from "../../src/core/grid/edit.ts";
import { type Cell, Sheet } from "../../src/core/grid/sheet.ts";
import type { Project } from "../../src/core/model/project.ts";
import { checkWorkbook } from "../../src/core/pipeline.ts";
import { defaultOptions } from "../../src/core/pipeline-options.ts";
import { consentedEdits, planRollForward } from "../../src/core/roll-forward/plan-roll-forward.ts";
import { renderedSheet } from "../templates/rendered-table.ts";

const year = fc.integer({ min: 2019, max: 2024 });
const words = fc.oneof(
  year.map((named) => `${named}年12月31日前完成`),
  year.map((named) => `${named - 1}年9月至${named}年6月`),
  year.map((named) => `${named}年开工，${named + 1}年完工`),
  year.map((named) => `${named - 2}-${named}年规划`),
  fc.constantFrom("2020-02-29", "44,561", "12月底前", "每年12月底前", "≥2次", "≤1.5万元/次"),
);

const row = fc.record({ level2: fc.constantFrom("时效指标", "成本指标", "质量指标"), target: words });

const project: fc.Arbitrary<Project> = fc
  .record({
    title: fc.option(year.map((named) => `${named}年度项目绩效目标表`)),
    // Not the new year: a title's year that the name has too is taken for the name's.
    projectName: fc.option(fc.integer({ min: 2019, max: 2021 }).map((named) => `${named}年养护经费`)),
    purpose: words,
    budget: fc.option(fc.constantFrom("1.5", "12")),
    rows: fc.array(row, { minLength: 1, maxLength: 5 }),
  })
  .map(({ title, projectName, purpose, budget, rows }) => ({
    title: title ?? "项目绩效目标表",
    projectCode: "13020822P00915210003H",
    projectName,
    budgetUnit: { code: "480001", name: "欢喜庄乡人民政府" },
    amountUnit: "万元",
    budget,
    fiscalFunds: budget,
    otherFunds: null,
    purpose,
    schedule: [],
    goal: "完成养护",
    indicators: rows.map(({ level2, target }, index) => ({
      level1: "产出指标",
      level2,
      name: `指标${index}`,
      description: null,
      target,
      basis: null,
    })),
  }));

/** Sheets of projects whose titles, names, texts and values speak of years, some of their cells holding formulas. */
const sheets = fc
  .array(fc.tuple(project, fc.array(fc.nat(40), { maxLength: 4 })), { minLength: 1, maxLength: 3 })
  .map((projects) =>
    projects.map(([one, formulas], index) => withFormulas(renderedSheet(one, `表${index}`), formulas)),
  );

/** A sheet in which every so-manieth cell holds a formula. */
function withFormulas(sheet: Sheet, formulas: readonly number[]): Sheet {
  let count = 0;
  const maybeFormula = (cell: Cell): Cell =>
    formulas.includes(count++) ? { ...cell, isFormula: true } : cell;
  return new Sheet(
    sheet.name,
    sheet.rows.map((row) => ({ ...row, cells: row.cells.map(maybeFormula) })),
    sheet.merges,
  );
}

test("roll-forward touches no formula, and a second time changes nothing more, with or without the texts", () => {
  fc.assert(
    fc.property(sheets, fc.boolean(), fc.constantFrom("keep", "clear"), (before, withTexts, codes) => {
      const options = { year: 2024, codes } as const;
      const first = planRollForward(checkWorkbook(before, defaultOptions), options);
      if (first.fromYear !== null && first.fromYear > 2024) return;
      const edits = withTexts ? consentedEdits(first, first.proposals) : first.edits;
      for (const { sheet, row, column } of edits) {
        expect(before.find(({ name }) => name === sheet)?.cellAt(row, column)?.isFormula).toBe(false);
      }
      const drafts = [...applyEdits(before, edits)];
      const second = planRollForward(checkWorkbook(drafts, defaultOptions), options);
      expect(withTexts ? consentedEdits(second, second.proposals) : second.edits).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
