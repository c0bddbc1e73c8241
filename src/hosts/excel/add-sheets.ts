import { crossReferences } from "../../core/render/cross-references.ts";
import type { SheetPlan } from "../../core/render/plan.ts";
import { HostError, type LongWork, loadPart, type OwnTemplate } from "../host.ts";
import { refuseTakenNames } from "../taken-names.ts";
import { writeCrossReferences } from "./cross-references.ts";
import { toHostError } from "./excel-error.ts";
import { insertShare } from "./insert-share.ts";
import { insertsSheets } from "./inserts-sheets.ts";
import { withoutEvents } from "./own-writes.ts";
import { takeBackSheets } from "./remove-sheets.ts";
import type { SheetList } from "./sheet-list.ts";
import { stampShares } from "./sheet-shares.ts";

/**
 * Adds the planned sheets at the end of the workbook: one sync for the names that are taken, unless they were just asked
 * for, then those of inserting or, where this Excel does not insert sheets, of drawing them. On a fault, or when stopped,
 * what was added is removed.
 */
export async function addSheets(
  context: Excel.RequestContext,
  list: SheetList,
  template: Uint8Array,
  plans: readonly SheetPlan[],
  long: LongWork,
  own: OwnTemplate | null = null,
): Promise<readonly string[]> {
  const sheets = await list.beforeAdding(context);
  refuseTakenNames(
    sheets.map(({ name }) => name),
    plans,
  );
  if (insertsSheets()) await stampSheets(context, list, template, plans, long, own);
  else {
    const { buildSheets } = await loadPart(() => import("./build/build-sheets.ts"));
    await buildSheets(context, list, template, plans, long, own);
  }
  return plans.map(({ name }) => name);
}

/** Stamps the plans out of the template and inserts them: one sync for each share of the sheets. */
async function stampSheets(
  context: Excel.RequestContext,
  list: SheetList,
  template: Uint8Array,
  plans: readonly SheetPlan[],
  { progress, signal }: LongWork,
  own: OwnTemplate | null,
): Promise<void> {
  const added: string[] = [];
  try {
    for await (const share of stampShares(template, plans, own)) {
      if (signal.aborted) throw new HostError("cancelled", `after ${added.length} sheets`);
      added.push(...(await insertShare(context, list, share)));
      progress(added.length);
      if (added.length === plans.length && !share.isWhole) await joinSheets(context, plans);
    }
    if (signal.aborted) throw new HostError("cancelled", "after the last sheet");
  } catch (error) {
    throw await takeBackSheets(added, toHostError(error));
  }
}

async function joinSheets(context: Excel.RequestContext, plans: readonly SheetPlan[]): Promise<void> {
  const references = crossReferences(plans);
  if (references.length === 0) return;
  withoutEvents(context, () => writeCrossReferences(context, references));
  await context.sync();
}
