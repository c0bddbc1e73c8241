import type { CellStyle } from "./cell-style.ts";

/** How one sheet looks: rows and columns count from 1, measures are in pixels. */
export interface SheetStyles {
  readonly columnWidth: (column: number) => number;
  readonly rowHeight: (row: number) => number;
  readonly cell: (row: number, column: number) => CellStyle;
  /** Up to where cells have a look of their own. */
  readonly lastRow: number;
  readonly lastColumn: number;
}

export type WorkbookStyles = ReadonlyMap<string, SheetStyles>;

/** Reads how a workbook's sheets look; the library for it is loaded the first time. */
export async function loadStyles(bytes: Uint8Array): Promise<WorkbookStyles> {
  const { readStyles } = await import("./read-styles.ts");
  return readStyles(bytes);
}
