import type { SheetPlan } from "../../../core/render/plan.ts";
import type { LongWork, OwnTemplate } from "../../host.ts";
import { inSteps } from "../../in-steps.ts";
import { insertSheetsInSteps } from "../stamp/insert-sheets.ts";
import { templateRuns } from "../stamp/template-runs.ts";

/**
 * The workbook with the planned sheets added, sheet by sheet, so that progress is seen and a cancel heard in between.
 * Throws HostError `cancelled` once the signal is aborted.
 */
export async function insertInSteps(
  into: Uint8Array,
  template: Uint8Array,
  plans: readonly SheetPlan[],
  { progress, signal }: LongWork,
  own: OwnTemplate | null,
): Promise<Uint8Array> {
  let workbook = into;
  let before = 0;
  let told = 0;
  for (const run of templateRuns(plans, template, own)) {
    const steps = insertSheetsInSteps(workbook, run.template, run.plans);
    workbook = await inSteps(steps, signal, (done) => {
      if (before + done > told) progress(before + done);
      told = before + done;
    });
    before += run.plans.length;
  }
  return workbook;
}
