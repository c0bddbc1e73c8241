import { formatDecimal } from "../core/model/decimal.ts";
import { newProject } from "../core/model/new-project.ts";
import type { PipelineOptions } from "../core/pipeline.ts";
import { type PlanChoice, planInSteps, type Templates, type WorkbookSource } from "../core/plan-workbook.ts";
import { parseBudgetUnit } from "../core/read/budget-unit.ts";
import type { SheetPlan } from "../core/render/plan.ts";
import { renderProject } from "../core/render/render-project.ts";
import { sheetNames } from "../core/render/sheet-names.ts";
import { parseNumber } from "../core/target/number.ts";
import { HostError } from "../hosts/host.ts";
import type { NewProject } from "./workbench.ts";

/** After so many sheets the page may draw and hear the user. */
const stepSize = 20;

/** The sheets of projects, planned in steps between which a cancel is heard: that throws HostError `cancelled`. */
export async function planSheets(
  source: WorkbookSource,
  templates: Templates,
  options: PipelineOptions,
  choice: PlanChoice,
  signal: AbortSignal,
): Promise<readonly SheetPlan[]> {
  const steps = planInSteps(source, templates, options, choice);
  for (let count = 1; ; count++) {
    if (signal.aborted) throw new HostError("cancelled", "while sheets were being planned");
    const { done, value } = steps.next();
    if (done) return value;
    if (count % stepSize === 0) await new Promise((resolve) => setTimeout(resolve, 0));
  }
}

/** A sheet for a new project, its name unlike those taken. */
export function planNewProject(
  project: NewProject,
  { form }: Templates,
  { check }: PipelineOptions,
  taken: readonly string[],
): SheetPlan {
  const { name, code, budget, budgetUnit, year, profile } = project;
  const amount = parseNumber(budget);
  const [sheetName = ""] = sheetNames([name], taken);
  const content = newProject({
    projectName: name.trim(),
    projectCode: code.trim() || null,
    budgetUnit: parseBudgetUnit(budgetUnit.trim()),
    budget: amount ? formatDecimal(amount) : budget.trim() || null,
    year,
    profile,
  });
  const options = { name: sheetName, profile, rounding: check.unitCostRounding };
  return renderProject(content, form, options).plan;
}
