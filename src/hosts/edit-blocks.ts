import { type Address, type Range, rangeOf } from "../core/grid/address.ts";
import type { CellEdit } from "../core/grid/edit.ts";
import { groupBy } from "../core/grid/group-by.ts";

/** Cells of one sheet to read; `sheet` is its id or its name. */
export interface Block {
  readonly sheet: string;
  readonly area: Range;
}

/** Rows between two edits that are still read along with them. */
const gap = 20;
const mostRows = 500;

/** Few blocks that together hold every edited cell. */
export function editBlocks(edits: readonly CellEdit[]): Block[] {
  return [...bySheet(edits)].flatMap(([sheet, cells]) => areasAround(cells).map((area) => ({ sheet, area })));
}

export function bySheet<T extends { readonly sheet: string }>(items: readonly T[]): Map<string, T[]> {
  return groupBy(items, ({ sheet }) => sheet);
}

function areasAround(cells: readonly Address[]): Range[] {
  const areas: Range[] = [];
  for (const { row, column } of [...cells].sort((a, b) => a.row - b.row)) {
    const last = areas[areas.length - 1];
    if (last && row - last.bottom <= gap && row - last.top < mostRows) {
      const { top, left, right } = last;
      areas[areas.length - 1] = {
        top,
        left: Math.min(left, column),
        bottom: row,
        right: Math.max(right, column),
      };
    } else areas.push(rangeOf({ row, column }));
  }
  return areas;
}
