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

const signature =
  /^(?:填表|填报|制表|经办|审核|审批|联系|负责|(?:单位|项目|部门|财务)负责|分管|主管|签字|盖章|日期)/;

/** Whether a note is where someone signs: 填表人：张三, 联系电话. */
export function isSignature({ text }: Field): boolean {
  return signature.test(compact(text));
}
