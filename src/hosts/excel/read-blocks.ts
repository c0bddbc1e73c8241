import { formatRange, type Range } from "../../core/grid/address.ts";
import type { Block } from "../edit-blocks.ts";
import { HostError } from "../host.ts";
import { limits } from "../xlsx/read/limits.ts";
import type { DateSystem } from "./date-system.ts";
import { toHostError } from "./excel-error.ts";
import { loadMergedAreas } from "./merged-areas.ts";

/** What Excel says of a block, cell by cell in rows. */
export interface ReadBlock extends Block {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
  /** Those that touch the block, some of them perhaps only in part. */
  readonly merges: readonly Range[];
  /** What is to be added to its dates for those of the 1900 system. */
  readonly daysBehind: number;
}

/** Cells for one sync. At the usual 20 to 50 bytes a cell the answer stays under the 5 MB that Excel on the web allows. */
const cellsAtOnce = 100_000;

/**
 * Reads all of the blocks with one sync, or with as many as their size takes. Blocks that were cut come in pieces. The date
 * system is asked along with the first; where Excel refuses that, the blocks are read without it.
 */
export async function readBlocks(
  context: Excel.RequestContext,
  dates: DateSystem,
  blocks: readonly Block[],
): Promise<ReadBlock[]> {
  if (dates.isKnown) return readShares(context, dates, blocks, false);
  try {
    return await readShares(context, dates, blocks, true);
  } catch {
    const read = await readShares(context, dates, blocks, false);
    dates.suppose1900();
    return read;
  }
}

async function readShares(
  context: Excel.RequestContext,
  dates: DateSystem,
  blocks: readonly Block[],
  asksDates: boolean,
): Promise<ReadBlock[]> {
  const read: ReadBlock[] = [];
  const waiting = shares(blocks.flatMap(pieces)).reverse();
  for (let share = waiting.pop(); share; share = waiting.pop()) {
    try {
      read.push(...(await readShare(context, dates, share, asksDates)));
    } catch (error) {
      const smaller = isTooLarge(error) ? halves(share) : [];
      if (smaller.length === 0) throw error;
      waiting.push(...smaller.reverse());
    }
  }
  return read;
}

async function readShare(
  context: Excel.RequestContext,
  dates: DateSystem,
  share: readonly Block[],
  asksDates: boolean,
): Promise<ReadBlock[]> {
  const { worksheets } = context.workbook;
  const takeDates = asksDates && !dates.isKnown ? dates.load(context) : undefined;
  const asked = share.map((block) => {
    const sheet = worksheets.getItem(block.sheet);
    const range = sheet.getRange(formatRange(block.area));
    range.load("values,formulas,numberFormat");
    return { block, range, merges: loadMergedAreas(sheet, block.area) };
  });
  await context.sync();
  takeDates?.();
  const { daysBehind } = dates;
  return asked.map(({ block, range, merges }) => ({
    ...block,
    values: range.values,
    formulas: range.formulas,
    formats: range.numberFormat,
    merges: merges(),
    daysBehind,
  }));
}

function isTooLarge(error: unknown): boolean {
  const told = toHostError(error);
  return told instanceof HostError && told.fault === "too-large";
}

/** A block cut into bands of rows that one sync can take. */
function pieces({ sheet, area }: Block): Block[] {
  if (cellCount(area) > limits.cells) throw new HostError("too-large", `${cellCount(area)} cells`);
  const height = Math.max(1, Math.floor(cellsAtOnce / (area.right - area.left + 1)));
  const cut: Block[] = [];
  for (let top = area.top; top <= area.bottom; top += height) {
    cut.push({ sheet, area: { ...area, top, bottom: Math.min(area.bottom, top + height - 1) } });
  }
  return cut;
}

/** Blocks shared out to syncs, in order. */
function shares(blocks: readonly Block[]): Block[][] {
  const shared: Block[][] = [];
  let cells = Number.POSITIVE_INFINITY;
  for (const block of blocks) {
    cells += cellCount(block.area);
    if (cells > cellsAtOnce) {
      shared.push([]);
      cells = cellCount(block.area);
    }
    shared.at(-1)?.push(block);
  }
  return shared;
}

/** A share as two, or none when it is a single row. */
function halves(share: readonly Block[]): Block[][] {
  const [only] = share;
  if (share.length > 1) {
    const middle = share.length >> 1;
    return [share.slice(0, middle), share.slice(middle)];
  }
  if (!only || only.area.top === only.area.bottom) return [];
  const middle = (only.area.top + only.area.bottom) >> 1;
  return [
    [{ ...only, area: { ...only.area, bottom: middle } }],
    [{ ...only, area: { ...only.area, top: middle + 1 } }],
  ];
}

function cellCount({ top, left, bottom, right }: Range): number {
  return (bottom - top + 1) * (right - left + 1);
}
