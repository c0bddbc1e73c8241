import type { Cell, Row } from "../grid/sheet.ts";
import { type DepartmentLabel, departmentLabel } from "./department-labels.ts";
import type { DutyFields, Field } from "./table.ts";
import { blankField, type TableCells } from "./table-cells.ts";

/** The columns of the list of duties, each as its header cell owns them. */
export type DutyColumns = ReadonlyMap<DepartmentLabel, { readonly left: number; readonly right: number }>;

/** The columns that a row of labels gives to the list of duties; `null` when it is not its header. */
export function dutyColumns(cells: TableCells, found: readonly Cell[]): DutyColumns | null {
  const columns = new Map<DepartmentLabel, { left: number; right: number }>();
  for (const cell of found) {
    const label = departmentLabel(cell);
    const { column } = cell;
    const right = cells.sheet.mergeAt(cell.row, column)?.right ?? column;
    if (label && !columns.has(label)) columns.set(label, { left: column, right });
  }
  const isHeader =
    columns.has("goal") && columns.has("indicator") && (columns.has("duty") || columns.has("number"));
  return isHeader ? columns : null;
}

/** A duty of the list; `null` for a row that holds nothing in its columns. */
export function readDuty(cells: TableCells, columns: DutyColumns, { row }: Row): DutyFields | null {
  const field = (label: DepartmentLabel): Field => {
    const area = columns.get(label);
    if (!area) return blankField({ row, column: columns.get("goal")?.left ?? 1 });
    return cells.firstField(row, area.left, area.right);
  };
  const duty = {
    number: field("number"),
    name: field("duty"),
    goal: field("goal"),
    indicator: field("indicator"),
  };
  return Object.values(duty).some(({ text }) => text !== "") ? duty : null;
}
