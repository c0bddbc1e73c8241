import type { SheetPlan } from "../../../core/render/plan.ts";
import type { LongWork } from "../../host.ts";
import { inSteps } from "../../in-steps.ts";
import type { Deflate } from "../pack.ts";
import { insertSheetsInSteps } from "../stamp/insert-sheets.ts";

/**
 * The workbook with the planned sheets added, sheet by sheet, so that progress is seen and a cancel heard in between.
 * Throws HostError `cancelled` once the signal is aborted.
 */
export function insertInSteps(
  into: Uint8Array,
  template: Uint8Array,
  plans: readonly SheetPlan[],
  { progress, signal }: LongWork,
  deflate?: Deflate,
): Promise<Uint8Array> {
  let told = 0;
  return inSteps(insertSheetsInSteps(into, template, plans, deflate), signal, (done) => {
    if (done > told) progress(done);
    told = done;
  });
}
