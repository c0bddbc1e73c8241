import type { Range } from "../../../core/grid/address.ts";
import type { Cell, Sheet } from "../../../core/grid/sheet.ts";
import type { SheetStyles } from "./sheet-styles.ts";

/** A cell of the drawn table; merged cells are one with spans. */
export interface DrawnCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly cell: Cell | undefined;
}

export interface DrawnRow {
  readonly row: number;
  readonly cells: readonly DrawnCell[];
}

const leastRows = 20;
const leastColumns = 8;
const mostColumns = 100;

/** How far a sheet is filled or styled, and at least a screenful. */
export function extentOf(sheet: Sheet, styles: SheetStyles | null): { rows: number; columns: number } {
  let rows = Math.max(leastRows, styles?.lastRow ?? 0, sheet.rows[sheet.rows.length - 1]?.row ?? 0);
  let columns = Math.max(leastColumns, styles?.lastColumn ?? 0);
  for (const { cells } of sheet.rows) columns = Math.max(columns, cells[cells.length - 1]?.column ?? 0);
  for (const { bottom, right } of sheet.merges) {
    rows = Math.max(rows, Math.min(bottom, rows + leastRows));
    columns = Math.max(columns, Math.min(right, mostColumns));
  }
  return { rows, columns: Math.min(columns, mostColumns) };
}

/** The table to draw for the first rows of a sheet. */
export function layOut(sheet: Sheet, rowCount: number, columnCount: number): DrawnRow[] {
  return Array.from({ length: rowCount }, (_, index) => {
    const row = index + 1;
    const cells: DrawnCell[] = [];
    for (let column = 1; column <= columnCount; column++) {
      const merge = sheet.mergeAt(row, column);
      if (merge && (merge.top !== row || merge.left !== column)) continue;
      cells.push({ row, column, ...spansOf(merge, rowCount, columnCount), cell: sheet.cellAt(row, column) });
    }
    return { row, cells };
  });
}

function spansOf(merge: Range | undefined, rowCount: number, columnCount: number) {
  if (!merge) return { rowSpan: 1, columnSpan: 1 };
  return {
    rowSpan: Math.min(merge.bottom, rowCount) - merge.top + 1,
    columnSpan: Math.min(merge.right, columnCount) - merge.left + 1,
  };
}
