import { withoutCrossReferences } from "../../core/render/cross-references.ts";
import type { SheetPlan } from "../../core/render/plan.ts";
import { HostError, type OwnTemplate } from "../host.ts";
import { toBase64 } from "../xlsx/base64.ts";

/** Plans as a workbook to be inserted with one request. */
export interface Share {
  readonly plans: readonly SheetPlan[];
  readonly base64: string;
  /** Whether these are all of the plans; otherwise the formulas that refer to other sheets are still left out. */
  readonly isWhole: boolean;
}

/** In characters, of the 5 MB that a request may have. */
const mostBase64 = 4 * 1024 * 1024;

/** So many that a hundred projects with 汇总 and 校验报告 go in one request, and so few that progress shows above that. */
const mostSheets = 128;

/** The plans, in order, in as few workbooks as the limits allow; each is stamped when its turn comes. */
export async function* stampShares(
  template: Uint8Array,
  plans: readonly SheetPlan[],
  own: OwnTemplate | null = null,
): AsyncGenerator<Share, void> {
  const { stampRuns, templateRuns } = await import("../xlsx/stamp/template-runs.ts");
  const waiting: (readonly SheetPlan[])[] = [];
  for (let start = 0; start < plans.length; start += mostSheets) {
    waiting.unshift(plans.slice(start, start + mostSheets));
  }
  let isWhole = waiting.length === 1;
  for (let share = waiting.pop(); share; share = waiting.pop()) {
    const stamped = isWhole ? share : share.map(withoutCrossReferences);
    const base64 = toBase64(stampRuns(templateRuns(stamped, template, own)));
    if (base64.length <= mostBase64) yield { plans: share, base64, isWhole };
    else if (share.length === 1) throw new HostError("too-large", share[0]?.name ?? "");
    else {
      isWhole = false;
      const middle = share.length >> 1;
      waiting.push(share.slice(middle), share.slice(0, middle));
    }
  }
}
