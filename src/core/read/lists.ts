import { isHeadLabel, isIndicatorLabel } from "../template/labels.ts";
import type { Sighting } from "./sighting.ts";

/**
 * A row's sightings without the headers of lists. In a list (汇总, a ledger) a head label has another label right beside
 * it, where a form has the label's value; then all labels of that run are column headers and none belongs to a form.
 */
export function withoutListHeaders(row: Sighting[]): Sighting[] {
  if (!isListHeader(row)) return row;
  return runs(row)
    .filter((run) => !isListHeader(run))
    .flat();
}

/** Whether a label, instead of having a value, stands for the labels right of it: 预算规模及资金用途 | 预算数. */
export function isGroupLabel(label: Sighting, next: Sighting): boolean {
  if (label.sign === "purpose") return ["budget", "fiscalFunds", "otherFunds"].includes(next.sign);
  return label.sign === next.sign || label.sign === "schedule";
}

function runs(row: readonly Sighting[]): Sighting[][] {
  const found: Sighting[][] = [];
  let right: number | null = null;
  for (const sighting of row) {
    const run = found[found.length - 1];
    if (run && right !== null && sighting.left === right + 1) run.push(sighting);
    else found.push([sighting]);
    right = sighting.right;
  }
  return found;
}

/** Whether the labels hold one of a form's head that has another one, with a value of its own, right beside it. */
function isListHeader(labels: readonly Sighting[]): boolean {
  return labels.some((label, index) => {
    const next = labels[index + 1];
    const isBeside = next !== undefined && next.left === label.right + 1;
    return (
      isBeside && !label.holdsValue && isHeadLabel(label.sign) && isLabel(next) && !isGroupLabel(label, next)
    );
  });
}

function isLabel({ sign }: Sighting): boolean {
  return isHeadLabel(sign) || isIndicatorLabel(sign);
}
