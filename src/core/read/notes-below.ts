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
  { left, right }: TableColumns,
  lastRow: number,
  end: number,
  layouts: KnownLayouts,
): Field[] {
  const fields: Field[] = [];
  let expected = lastRow + 1;
  for (const row of cells.rowsBetween(expected, Math.min(end, lastRow + mostRows))) {
    const filled = cells.filledCells(row, left, right);
    if (row.row !== expected || filled.length === 0) break;
    for (const cell of filled) {
      const field = cells.fieldAt(cell.row, cell.column);
      if (!layouts.isFixedText(compact(field.text))) fields.push(field);
    }
    expected = row.row + 1;
  }
  return fields;
}
