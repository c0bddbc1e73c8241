import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { unitCosts } from "../src/core/compute/unit-cost.ts";
import type { Sheet } from "../src/core/grid/sheet.ts";
import { readDocument } from "../src/core/read/document.ts";
import { toProject } from "../src/core/read/to-project.ts";
import type { SheetPlan } from "../src/core/render/plan.ts";
import { renderProject } from "../src/core/render/render-project.ts";
import { renderSummary } from "../src/core/render/render-summary.ts";
import { unitCostByIndicator } from "../src/core/render/unit-cost-calculation.ts";
import { readTextDocument } from "../src/hosts/document/text.ts";
import { readWorkbook } from "../src/hosts/xlsx/read/read-workbook.ts";
import { stampWorkbook } from "../src/hosts/xlsx/stamp/stamp-workbook.ts";
import { seedText } from "./document/seed.ts";
import { convertWithLibreOffice } from "./libreoffice.ts";
import { standardFile, standardTemplate } from "./templates/standard.ts";

const { tables } = readDocument(readTextDocument(seedText));
const forms = tables.map((table, index) =>
  renderProject(toProject(table), standardTemplate("项目绩效目标表"), {
    name: `项目${index + 1}`,
    profile: "2015",
    rounding: "up",
    unitCosts: unitCostByIndicator(table, unitCosts(table, "up")),
  }),
);
const plans = [
  ...forms.map(({ plan }) => plan),
  renderSummary(
    forms.map(({ summary }) => summary),
    standardTemplate("汇总"),
    "汇总",
  ),
];

test("a spreadsheet program computes the very results that are written with the formulas", ({ skip }) => {
  const bytes = stampWorkbook(readFileSync(standardFile), plans.map(withoutResults));
  const converted = convertWithLibreOffice(bytes, "xlsx", "xlsx");
  if (!converted) skip();
  else expect(results([...readWorkbook(converted).sheets()])).toEqual(expectedResults());
}, 120_000);

function withoutResults(plan: SheetPlan): SheetPlan {
  const rows = plan.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => (cell.formula === undefined ? cell : { ...cell, value: null })),
  }));
  return { ...plan, rows };
}

function expectedResults(): string[] {
  return plans.flatMap(({ name, rows }) =>
    rows.flatMap(({ row, cells }) =>
      cells.flatMap(({ column, value, formula }) =>
        formula === undefined || value === "" ? [] : [shown(name, row, column, value)],
      ),
    ),
  );
}

/** What formulas give; nothing for those that give the empty text. */
function results(sheets: readonly Sheet[]): string[] {
  return sheets.flatMap(({ name, rows }) =>
    rows.flatMap(({ row, cells }) =>
      cells.flatMap(({ column, value, isFormula }) =>
        isFormula && value !== null && value !== "" ? [shown(name, row, column, value)] : [],
      ),
    ),
  );
}

function shown(sheet: string, row: number, column: number, value: unknown): string {
  return `${sheet} ${row},${column}: ${typeof value === "number" ? value.toPrecision(12) : JSON.stringify(value)}`;
}
