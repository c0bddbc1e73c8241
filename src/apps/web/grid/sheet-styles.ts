import type { CellStyle } from "./cell-style.ts";

/** How one sheet looks: rows and columns count from 1, measures are in pixels, 0 for what is hidden. */
export interface SheetStyles {
  readonly columnWidth: (column: number) => number;
  readonly rowHeight: (row: number) => number;
  readonly cell: (row: number, column: number) => CellStyle;
  /** Up to where cells have a look of their own. */
  readonly lastRow: number;
  readonly lastColumn: number;
}
