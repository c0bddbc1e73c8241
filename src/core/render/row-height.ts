import type { CompiledRow } from "../template/compile-row.ts";
import { heightIn } from "../template/room.ts";
import type { Computed } from "./content.ts";

/** Row heights are whole pixels. */
const pixel = 0.75;
/** Excel's tallest row in points. */
const tallestRow = 409.5;

/** The rows that a template row becomes: more than one only where a text needs more than the tallest row. */
export interface RowsNeeded {
  readonly count: number;
  /** Of each, in points; `null` is the sheet's default. */
  readonly height: number | null;
}

/** The heights of rows over which a text is merged that needs so much in all: the rows grow alike. */
export function grown(heights: readonly number[], needed: number): number[] {
  const missing = needed - heights.reduce((sum, height) => sum + height, 0);
  if (missing <= 0) return [...heights];
  const share = Math.ceil(missing / heights.length / pixel) * pixel;
  return heights.map((height) => Math.min(height + share, tallestRow));
}

/** The template's own height, or more where a text needs more; `otherwise` is the height of rows without their own. */
export function rowsFor(row: CompiledRow, filled: readonly Computed[], otherwise: number): RowsNeeded {
  let { needed } = row;
  for (const [index, { room, pieces, placeholder }] of row.cells.entries()) {
    if (room && pieces.length > 0 && !placeholder?.merges)
      needed = Math.max(needed, heightIn(room, filled[index]?.value ?? null));
  }
  if (needed <= (row.height ?? otherwise)) return { count: 1, height: row.height };
  const count = Math.ceil(needed / tallestRow);
  return { count, height: Math.ceil(needed / count / pixel) * pixel };
}
