import { type Address, rangeContains } from "../../core/grid/address.ts";
import type { CellEdit } from "../../core/grid/edit.ts";
import type { CellValue } from "../../core/grid/sheet.ts";
import { bySheet, editBlocks } from "../edit-blocks.ts";
import { cellOf } from "./cell-of.ts";
import type { DateSystem } from "./date-system.ts";
import { type ReadBlock, readBlocks } from "./read-blocks.ts";
import { toSheet } from "./to-sheet.ts";

/** An edit with where it goes and what stands there now. */
export interface PresentCell {
  readonly edit: CellEdit;
  /** The edit's cell, or the top left cell of the merged area over it. */
  readonly at: Address;
  readonly value: CellValue;
  readonly format: string;
  readonly isFormula: boolean;
  /** What is to be taken from a date of the 1900 system for one of this workbook. */
  readonly daysBehind: number;
}

/** What the edited cells hold now: one sync, one more for merged areas that begin outside of what was read. */
export async function readPresentCells(
  context: Excel.RequestContext,
  dates: DateSystem,
  edits: readonly CellEdit[],
): Promise<PresentCell[]> {
  const blocks = bySheet(await readBlocks(context, dates, editBlocks(edits)));
  const sheets = new Map([...blocks].map(([name, ofSheet]) => [name, toSheet(name, ofSheet)]));
  const located = edits.map((edit) => {
    const { sheet, row, column } = edit;
    return { edit, at: sheets.get(sheet)?.anchorAt(row, column) ?? { row, column } };
  });
  const outside = located.filter(({ edit, at }) => !blockAt(blocks.get(edit.sheet), at));
  const targets = outside.map(({ edit, at }) => ({ ...edit, ...at }));
  const more = bySheet(targets.length > 0 ? await readBlocks(context, dates, editBlocks(targets)) : []);
  return located.map(({ edit, at }) => {
    const block = blockAt(blocks.get(edit.sheet), at) ?? blockAt(more.get(edit.sheet), at);
    return { edit, at, ...contentOf(block, at), daysBehind: dates.daysBehind };
  });
}

function contentOf(
  block: ReadBlock | undefined,
  { row, column }: Address,
): Pick<PresentCell, "value" | "format" | "isFormula"> {
  const cell = block && cellOf(block, row, column);
  const format = block?.formats[row - block.area.top]?.[column - block.area.left];
  return { value: cell?.value ?? null, format: String(format ?? ""), isFormula: cell?.isFormula ?? false };
}

function blockAt(blocks: readonly ReadBlock[] | undefined, at: Address): ReadBlock | undefined {
  return blocks?.find(({ area }) => rangeContains(area, at));
}
