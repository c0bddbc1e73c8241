import type { SheetPlan } from "../../../core/render/plan.ts";
import { HostError, type LongWork } from "../../host.ts";
import type { Deflate } from "../package.ts";
import { insertSheetsInSteps } from "../stamp/insert-sheets.ts";
import { Pace } from "./pace.ts";

/**
 * The workbook with the planned sheets added, sheet by sheet, so that progress is seen and a cancel heard in between.
 * Throws HostError `cancelled` once the signal is aborted.
 */
export async function insertInSteps(
  into: Uint8Array,
  template: Uint8Array,
  plans: readonly SheetPlan[],
  { progress, signal }: LongWork,
  deflate?: Deflate,
): Promise<Uint8Array> {
  const pace = new Pace();
  const steps = insertSheetsInSteps(into, template, plans, deflate);
  for (let told = 0; ; ) {
    if (signal.aborted) throw new HostError("cancelled", `after ${told} sheets`);
    const { done, value } = steps.next();
    if (done) return value;
    if (value > told) progress(value);
    told = value;
    await pace.rest();
  }
}
