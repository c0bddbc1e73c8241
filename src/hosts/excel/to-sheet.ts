import { type Cell, type Row, Sheet } from "../../core/grid/sheet.ts";
import { cellOf } from "./cell-of.ts";
import { uniteAreas } from "./merged-areas.ts";
import type { ReadBlock } from "./read-blocks.ts";

/** The blocks of one sheet, from top to bottom, as that sheet. */
export function toSheet(name: string, blocks: readonly ReadBlock[]): Sheet {
  return new Sheet(name, blocks.flatMap(rowsOf), uniteAreas(blocks.flatMap(({ merges }) => merges)));
}

function rowsOf(block: ReadBlock): Row[] {
  const { top, left, bottom, right } = block.area;
  const rows: Row[] = [];
  for (let row = top; row <= bottom; row++) {
    const cells: Cell[] = [];
    for (let column = left; column <= right; column++) {
      const cell = cellOf(block, row, column);
      if (cell) cells.push(cell);
    }
    if (cells.length > 0) rows.push({ row, cells });
  }
  return rows;
}
