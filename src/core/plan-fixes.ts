import { allAtOnce } from "./all-at-once.ts";
import { allFindings, type CheckedWorkbook } from "./checked-workbook.ts";
import { fillEdits } from "./compute/fill.ts";
import { cellKey } from "./grid/address.ts";
import { applyEdits, type CellEdit, mergeEdits } from "./grid/edit.ts";
import type { Sheet } from "./grid/sheet.ts";
import { normaliseTable } from "./normalise/normalise.ts";
import { type CheckStep, checkInSteps } from "./pipeline.ts";
import type { PipelineOptions } from "./pipeline-options.ts";

export interface FixOptions extends PipelineOptions {
  /** Also the corrections that change content. */
  readonly askToo: boolean;
  /** Also the blank computed cells; so it is when left out. */
  readonly fill?: boolean;
}

/** One correction can make the next possible, but each of these has an end; more rounds would mean two that disagree. */
const rounds = 5;

/**
 * The edits that normalise a workbook, apply its findings' corrections and fill its blank computed cells, each cell
 * once, from what it held to what it shall hold. `sheets` is read anew after each round.
 */
export function planFixes(sheets: () => Iterable<Sheet>, options: FixOptions): CellEdit[] {
  return allAtOnce(planFixesInSteps(sheets, options));
}

/** As `planFixes`, for those who cannot wait: yields after each little piece of work. */
export function* planFixesInSteps(
  sheets: () => Iterable<Sheet>,
  options: FixOptions,
): Generator<CheckStep, CellEdit[]> {
  let edits: CellEdit[] = [];
  for (let round = 0; round < rounds; round++) {
    const checked = yield* checkInSteps(applyEdits(sheets(), edits), options);
    const more = editsOf(checked, options);
    if (more.length === 0) break;
    edits = mergeEdits(edits, more);
  }
  return edits;
}

/** Of one round: the first edit of a cell wins, a whole correction is left out when another has taken one of its cells. */
function editsOf(checked: CheckedWorkbook, { askToo, fill = true }: FixOptions): CellEdit[] {
  const { tables } = checked;
  const taken = new Map<string, CellEdit>();
  const take = (edits: readonly CellEdit[]) => {
    const keys = edits.map(cellKey);
    if (keys.some((key) => taken.has(key))) return;
    for (const [index, edit] of edits.entries()) taken.set(keys[index] ?? "", edit);
  };
  for (const { table, profile } of tables) for (const edit of normaliseTable(table, profile)) take([edit]);
  for (const { fix } of allFindings(checked)) {
    if (fix && (fix.kind === "safe" || askToo)) take(fix.edits);
  }
  if (fill) for (const { table, unitCosts } of tables) take(fillEdits(table, unitCosts));
  return [...taken.values()];
}
