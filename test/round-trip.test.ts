import fc from "fast-check";
import { expect, test } from "vitest";
import { unitCosts } from "../src/core/compute/unit-cost.ts";
import type { Project } from "../src/core/model/project.ts";
import { readTables } from "../src/core/read/read-tables.ts";
import type { TargetTable } from "../src/core/read/table.ts";
import { toProject } from "../src/core/read/to-project.ts";
import type { SheetPlan } from "../src/core/render/plan.ts";
import { planToSheet } from "../src/core/render/plan-to-sheet.ts";
import { renderProject } from "../src/core/render/render-project.ts";
import { unitCostByIndicator } from "../src/core/render/unit-cost-calculation.ts";
import { arbitraryProject } from "./templates/arbitrary-project.ts";
import { standardTemplate } from "./templates/standard.ts";

const form = standardTemplate("项目绩效目标表");

/** A project's sheet, with the calculations for the table that was read. */
function render(project: Project, table?: TargetTable): SheetPlan {
  const costs = table && unitCostByIndicator(table, unitCosts(table, "up"));
  const options = { name: "项目", profile: "2015", rounding: "up" } as const;
  return renderProject(project, form, { ...options, ...(costs && { unitCosts: costs }) }).plan;
}

function onlyTable(plan: SheetPlan): TargetTable {
  const [table, ...others] = readTables(planToSheet(plan, form));
  expect(others).toEqual([]);
  if (!table) throw new Error("The reader finds no table");
  return table;
}

test("reading a rendered project gives the same project, and rendering it again the same sheet", () => {
  fc.assert(
    fc.property(arbitraryProject, (project) => {
      const bare = onlyTable(render(project));
      expect(toProject(bare)).toEqual(project);
      expect(bare.unknown).toEqual([]);

      const plan = render(project, bare);
      const table = onlyTable(plan);
      expect(toProject(table)).toEqual(project);
      expect(table.unknown).toEqual([]);
      expect(render(toProject(table), table)).toEqual(plan);
    }),
    { numRuns: 100 },
  );
});

test("a text too long for one row is given several, and read as one", () => {
  const [sample] = fc.sample(arbitraryProject, { numRuns: 1, seed: 1 });
  if (!sample) throw new Error("No sample");
  const long = { ...sample, purpose: "保障乡村公路养护，".repeat(400), goal: "完成养护。" };
  const plan = render(long);
  for (const { height } of plan.rows) expect(height ?? 0).toBeLessThanOrEqual(409.5);
  expect(plan.rows.length).toBeGreaterThan(render({ ...long, purpose: "短" }).rows.length);
  expect(toProject(onlyTable(plan))).toEqual(long);
});
