import type { SheetPlan } from "../../../core/render/plan.ts";
import { HostError, type LongWork, type OwnTemplate } from "../../host.ts";
import { toHostError } from "../excel-error.ts";
import { withoutEvents } from "../own-writes.ts";
import { takeBackSheets } from "../remove-sheets.ts";
import type { SheetList } from "../sheet-list.ts";
import { addBlankSheets } from "./blank-sheets.ts";
import { sheetSteps } from "./sheet-steps.ts";
import { type Step, step } from "./step.ts";

/** A request may have 5 MB; after each the work can be stopped. */
const bytesAtOnce = 3 * 1024 * 1024;

/**
 * Draws the plans on blank sheets at the end of the workbook, for an Excel that does not insert sheets: one sync for the
 * sheets, one for each 3 MB of what is drawn at most. On a fault, or when stopped, the sheets are removed again.
 */
export async function buildSheets(
  context: Excel.RequestContext,
  list: SheetList,
  template: Uint8Array,
  plans: readonly SheetPlan[],
  { progress, signal }: LongWork,
  own: OwnTemplate | null,
): Promise<void> {
  const stepsOf = sheetSteps(template, own);
  if (signal.aborted) throw new HostError("cancelled", "before the first sheet");
  const ids = await addBlankSheets(context, plans.length);
  try {
    for (const share of shares(plans, ids, stepsOf)) {
      if (signal.aborted) throw new HostError("cancelled", `before ${share.done} sheets`);
      const take = list.load(context);
      withoutEvents(context, () => draw(context, share.steps));
      await context.sync();
      take();
      progress(share.done);
    }
    if (signal.aborted) throw new HostError("cancelled", "after the last sheet");
  } catch (error) {
    throw await takeBackSheets(ids, toHostError(error));
  }
}

interface PlacedStep {
  /** The sheet's id. */
  readonly sheet: string;
  readonly step: Step;
}

/** Steps for one request, with the number of sheets that are done after it. */
interface Share {
  readonly steps: readonly PlacedStep[];
  readonly done: number;
}

function* shares(
  plans: readonly SheetPlan[],
  ids: readonly string[],
  stepsOf: (plan: SheetPlan) => Step[],
): Generator<Share> {
  let steps = ids.map((sheet, index) => ({ sheet, step: naming(plans[index]?.name ?? "") }));
  let bytes = sum(steps.map((placed) => placed.step));
  for (const [index, plan] of plans.entries()) {
    const sheet = ids[index] ?? "";
    for (const next of stepsOf(plan)) {
      if (bytes + next.bytes > bytesAtOnce && steps.length > 0) {
        yield { steps, done: index };
        steps = [];
        bytes = 0;
      }
      steps.push({ sheet, step: next });
      bytes += next.bytes;
    }
  }
  yield { steps, done: plans.length };
}

/** Before anything else, as formulas refer to sheets by their names. */
function naming(name: string): Step {
  return step((sheet) => {
    sheet.name = name;
  });
}

function draw(context: Excel.RequestContext, steps: readonly PlacedStep[]): void {
  const sheets = new Map<string, Excel.Worksheet>();
  for (const { sheet: id, step: next } of steps) {
    const sheet = sheets.get(id) ?? context.workbook.worksheets.getItem(id);
    sheets.set(id, sheet);
    next.draw(sheet);
  }
}

function sum(steps: readonly Step[]): number {
  return steps.reduce((bytes, next) => bytes + next.bytes, 0);
}
