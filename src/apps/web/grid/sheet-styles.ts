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

/** Reads how a sheet looks, `null` where that cannot be read; the library for it is loaded the first time. */
export async function loadStyles(bytes: Uint8Array, sheet: string): Promise<SheetStyles | null> {
  try {
    const { readStyles } = await import("./read-styles.ts");
    return await readStyles(bytes, sheet);
  } catch {
    // exceljs reads less than Excel does; such a sheet is drawn plain.
    return null;
  }
}
