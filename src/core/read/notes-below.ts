import type { Row } from "../grid/sheet.ts";
import { compact } from "../model/half-width.ts";
import type { KnownLayouts } from "../template/known-layouts.ts";
import type { Field } from "./table.ts";
import type { TableCells } from "./table-cells.ts";
import type { TableColumns } from "./table-columns.ts";

/** Notes of more rows than this are something else. */
const mostRows = 20;

/** What stands directly under a table down to the next blank row, the fixed text of its layout aside. */
export function notesBelow(
  cells: TableCells,
  columns: TableColumns,
  lastRow: number,
  end: number,
  layouts: KnownLayouts,
): Field[] {
  const rows: Row[] = [];
  for (const row of cells.rowsBetween(lastRow + 1, Math.min(end, lastRow + mostRows))) {
    const isBlank = cells.filledCells(row, columns.left, columns.right).length === 0;
    if (row.row !== lastRow + 1 + rows.length || isBlank) break;
    rows.push(row);
  }
  return notesIn(cells, rows, columns, layouts);
}

/** What stands in rows that are notes, the fixed text of the layouts aside. */
export function notesIn(
  cells: TableCells,
  rows: readonly Row[],
  { left, right }: Pick<TableColumns, "left" | "right">,
  layouts: KnownLayouts,
): Field[] {
  return rows
    .flatMap((row) => cells.filledCells(row, left, right))
    .map((cell) => cells.fieldOf(cell))
    .filter(({ text }) => !layouts.isFixedText(compact(text)));
}
