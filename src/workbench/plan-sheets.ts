import { formatDecimal } from "../core/model/decimal.ts";
import { newProject } from "../core/model/new-project.ts";
import type { CheckedTable, PipelineOptions } from "../core/pipeline.ts";
import { type PlanChoice, planInSteps, type Templates, templateNames } from "../core/plan-workbook.ts";
import { parseBudgetUnit } from "../core/read/budget-unit.ts";
import type { SheetPlan } from "../core/render/plan.ts";
import { renderProject } from "../core/render/render-project.ts";
import { sheetNames } from "../core/render/sheet-names.ts";
import { parseNumber } from "../core/target/number.ts";
import { inSteps } from "../hosts/in-steps.ts";
import type { SheetToAdd } from "./deeds.ts";
import type { NewProject } from "./workbench.ts";

/** A sheet for each table, planned in steps between which a cancel is heard: that throws HostError `cancelled`. */
export async function planSheets(
  tables: readonly CheckedTable[],
  templates: Templates,
  options: PipelineOptions,
  choice: PlanChoice,
  signal: AbortSignal,
): Promise<readonly SheetToAdd[]> {
  const steps = planInSteps({ tables, departments: [] }, templates, options, choice);
  const plans = await inSteps(steps, signal);
  const originals = tables.values();
  return plans.map((plan) => {
    const original = plan.template === templateNames.form ? originals.next().value : undefined;
    return { plan, copyOf: original?.table.sheet ?? null };
  });
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
