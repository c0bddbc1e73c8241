import type { CheckedTable } from "../core/checked-workbook.ts";
import type { IndicatorLibrary } from "../core/library/library.ts";
import { withSuggestedRows } from "../core/library/suggest-rows.ts";
import { newProject } from "../core/model/new-project.ts";
import type { PipelineOptions } from "../core/pipeline-options.ts";
import { type PlanChoice, planInSteps, type Templates } from "../core/plan-workbook.ts";
import { readEntered } from "../core/read/entered-project.ts";
import type { SheetPlan } from "../core/render/plan.ts";
import { renderProject } from "../core/render/render-project.ts";
import { sheetNames } from "../core/render/sheet-names.ts";
import { isLedger } from "../core/template/layout-of.ts";
import { inSteps } from "../hosts/in-steps.ts";
import type { SheetToAdd } from "./deeds.ts";
import type { NewProject, WritingWish } from "./workbench.ts";

/** A sheet for each table, or a ledger of all, planned in steps between which a cancel is heard: that throws HostError `cancelled`. */
export async function planSheets(
  tables: readonly CheckedTable[],
  templates: Templates,
  options: PipelineOptions,
  { extras, moveTo, amountUnit, taken }: WritingWish & Pick<PlanChoice, "taken">,
  signal: AbortSignal,
): Promise<readonly SheetToAdd[]> {
  const sources = tables.map((table) => ({
    ...table,
    ...(moveTo && { moveTo }),
    ...(amountUnit && { amountUnit }),
  }));
  const steps = planInSteps({ tables: sources, departments: [] }, templates, options, { extras, taken });
  const plans = await inSteps(steps, signal);
  const sheets = tables.map(({ table }) => table.sheet);
  const originals = isLedger(templates.form) ? [[...new Set(sheets)]] : sheets.map((sheet) => [sheet]);
  const next = originals.values();
  return plans.map((plan) => ({
    plan,
    copiesOf: (plan.template === templates.form.name && next.next().value) || [],
  }));
}

/** A sheet for a new project, its name unlike those taken; with a library, its rows have suggested 三级指标. */
export function planNewProject(
  project: NewProject,
  { form }: Templates,
  { check }: PipelineOptions,
  taken: readonly string[],
  library: IndicatorLibrary | null,
): SheetPlan {
  const { name, year, profile } = project;
  const [sheetName = ""] = sheetNames([name], taken);
  const blank = newProject(readEntered(project));
  const content = library ? withSuggestedRows(blank, profile, library) : blank;
  const options = { name: sheetName, profile, rounding: check.unitCostRounding, year };
  return renderProject(content, form, options).plan;
}
