import type { SheetPlan } from "../../../core/render/plan.ts";
import { HostError, type LongWork } from "../../host.ts";
import type { Deflate } from "../package.ts";
import { insertSheets } from "../stamp/insert-sheets.ts";
import { nextTask } from "./pace.ts";

/** Each step has a cost of its own, so steps grow while they take less than this, in milliseconds. */
const stepTime = 50;

/**
 * The workbook with the planned sheets added, step by step, so that progress is seen and a cancel heard in between.
 * Throws HostError `cancelled` once the signal is aborted.
 */
export async function insertInSteps(
  into: Uint8Array,
  template: Uint8Array,
  plans: readonly SheetPlan[],
  { progress, signal }: LongWork,
  deflate?: Deflate,
): Promise<Uint8Array> {
  let bytes = into;
  let size = 1;
  for (let done = 0; done < plans.length; ) {
    stopIfAborted(signal);
    const start = performance.now();
    const step = plans.slice(done, done + size);
    bytes = insertSheets(bytes, template, step, deflate);
    if (performance.now() - start < stepTime) size *= 2;
    done += step.length;
    progress(done);
    await nextTask();
  }
  stopIfAborted(signal);
  return bytes;
}

function stopIfAborted(signal: AbortSignal): void {
  if (signal.aborted) throw new HostError("cancelled", "while sheets were being added");
}
