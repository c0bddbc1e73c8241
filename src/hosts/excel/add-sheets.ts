import type { SheetPlan } from "../../core/render/plan.ts";
import { HostError, type LongWork } from "../host.ts";
import { crossReferences, writeCrossReferences } from "./cross-references.ts";
import { toHostError } from "./excel-error.ts";
import { insertShare } from "./insert-share.ts";
import { withoutEvents } from "./own-writes.ts";
import type { ListedSheet, SheetList } from "./sheet-list.ts";
import { stampShares } from "./sheet-shares.ts";

/**
 * Stamps the plans out of the template and inserts them at the end of the workbook: one sync for the names that are
 * taken, unless they were just asked for, and one for each share of the sheets. On a fault, or when stopped, what was inserted is removed.
 */
export async function addSheets(
  context: Excel.RequestContext,
  list: SheetList,
  template: Uint8Array,
  plans: readonly SheetPlan[],
  { progress, signal }: LongWork,
): Promise<readonly string[]> {
  const before = await list.beforeAdding(context);
  refuseTakenNames(before, plans);
  try {
    let done = 0;
    for await (const share of stampShares(template, plans)) {
      if (signal.aborted) throw new HostError("cancelled", `after ${done} sheets`);
      await insertShare(context, list, share);
      done += share.plans.length;
      progress(done);
      if (done === plans.length && !share.isWhole) await joinSheets(context, plans);
    }
    if (signal.aborted) throw new HostError("cancelled", "after the last sheet");
  } catch (error) {
    throw await takenBack(list, before, plans, toHostError(error));
  }
  return plans.map(({ name }) => name);
}

async function joinSheets(context: Excel.RequestContext, plans: readonly SheetPlan[]): Promise<void> {
  const references = crossReferences(plans);
  if (references.length === 0) return;
  withoutEvents(context, () => writeCrossReferences(context, references));
  await context.sync();
}

function refuseTakenNames(sheets: readonly ListedSheet[], plans: readonly SheetPlan[]): void {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const found = plans.find(({ name }) => taken.has(name.toLowerCase()));
  if (found) throw new HostError("name-taken", found.name);
}

/** Removes the sheets that came since and bear the plans' names, also as Excel changes names that are taken: 项目 (2). */
async function takenBack(
  list: SheetList,
  before: readonly ListedSheet[],
  plans: readonly SheetPlan[],
  fault: unknown,
): Promise<unknown> {
  const former = new Set(before.map(({ id }) => id));
  const names = new Set(plans.map(({ name }) => name));
  try {
    const context = new Excel.RequestContext();
    const added = (await list.refresh(context)).filter(
      ({ id, name }) => !former.has(id) && (names.has(name) || names.has(name.replace(/ \(\d+\)$/, ""))),
    );
    if (added.length === 0) return fault;
    for (const { id } of added) context.workbook.worksheets.getItem(id).delete();
    await context.sync();
    return fault;
  } catch (second) {
    const [first, then] = [fault, toHostError(second)];
    if (!(first instanceof HostError) || !(then instanceof HostError)) return first;
    return new HostError(first.fault, `${first.detail}; sheets left behind: ${then.detail}`);
  }
}
