import type { SheetPlan } from "../../../core/render/plan.ts";
import type { OwnTemplate } from "../../host.ts";
import { insertSheets } from "./insert-sheets.ts";
import { stampWorkbook } from "./stamp-workbook.ts";

/** Plans that follow each other and are stamped from the same workbook. */
export interface TemplateRun {
  readonly template: Uint8Array;
  readonly plans: readonly SheetPlan[];
}

/** The plans in their order, each with the template workbook that it belongs to. */
export function templateRuns(
  plans: readonly SheetPlan[],
  builtIn: Uint8Array,
  own: OwnTemplate | null = null,
): readonly TemplateRun[] {
  const runs: { template: Uint8Array; plans: SheetPlan[] }[] = [];
  for (const plan of plans) {
    const template = own && plan.template === own.sheet ? own.bytes : builtIn;
    const last = runs[runs.length - 1];
    if (last?.template === template) last.plans.push(plan);
    else runs.push({ template, plans: [plan] });
  }
  return runs;
}

/** As `stampWorkbook`, each sheet stamped from the template workbook that it belongs to. */
export function stampRuns([first, ...others]: readonly TemplateRun[]): Uint8Array {
  if (!first) throw new Error("There is no plan to stamp");
  const stamped = stampWorkbook(first.template, first.plans);
  return others.reduce((into, { template, plans }) => insertSheets(into, template, plans), stamped);
}
