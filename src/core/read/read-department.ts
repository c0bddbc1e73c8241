import { type Address, rangeAround, rangeOf } from "../grid/address.ts";
import type { Cell, Row, Sheet } from "../grid/sheet.ts";
import { cellText } from "../grid/text.ts";
import { compact } from "../model/half-width.ts";
import { beginsDepartment, type DepartmentLabel, departmentLabel } from "./department-labels.ts";
import { type DutyColumns, dutyColumns, readDuty } from "./duty-rows.ts";
import type { DepartmentTable, DutyFields, Field } from "./table.ts";
import { TableCells } from "./table-cells.ts";
import { titleKind } from "./title.ts";

/**
 * The 部门整体绩效目标 on a sheet: 总体绩效目标, the list of duties, and 工作保障措施, each text right of its label or in
 * the rows under it. `null` when the sheet holds none.
 */
export function readDepartment(sheet: Sheet): DepartmentTable | null {
  const start = sheet.rows.find((row) => row.cells.some(beginsDepartment));
  if (!start) return null;
  const reader = new DepartmentReader(new TableCells(sheet));
  for (const row of reader.cells.rowsBetween(start.row, Number.POSITIVE_INFINITY)) {
    if (!reader.take(row)) break;
  }
  return reader.result();
}

type Section = "overallGoal" | "duties" | "safeguards" | null;

/** Reads row after row, each as part of the section that it stands in. */
class DepartmentReader {
  #section: Section = null;
  #columns: DutyColumns | null = null;
  #hasTitle = false;
  readonly #overallGoal: Field[] = [];
  readonly #duties: DutyFields[] = [];
  readonly #safeguards: Field[] = [];
  readonly #places: Address[] = [];

  constructor(readonly cells: TableCells) {}

  /** `false` for a row that is no part of it, and ends it. */
  take(row: Row): boolean {
    const found = this.cells.filledCells(row, 1, Number.POSITIVE_INFINITY);
    const [first, second] = found;
    if (!first) return true;
    if (titleKind(compact(cellText(first))) === "title") return false;
    const columns = dutyColumns(this.cells, found);
    if (columns) this.#enterDuties(columns, found);
    else if (!this.#enter(departmentLabel(first), first)) this.#takeText(row, first);
    else if (second) this.#takeText(row, second);
    return true;
  }

  result(): DepartmentTable | null {
    const { sheet } = this.cells;
    const isEmpty = this.#overallGoal.length + this.#duties.length + this.#safeguards.length === 0;
    if (!this.#columns && (!this.#hasTitle || isEmpty)) return null;
    return {
      sheet: sheet.name,
      range: rangeAround(this.#places.map(rangeOf)),
      overallGoal: joined(this.#overallGoal),
      duties: this.#duties,
      safeguards: this.#safeguards,
    };
  }

  #enterDuties(columns: DutyColumns, header: readonly Cell[]): void {
    this.#section = "duties";
    this.#columns = columns;
    for (const { left } of columns.values()) this.#places.push({ row: header[0]?.row ?? 0, column: left });
  }

  /** Whether a row's first text is a label; what follows is read as that section. */
  #enter(label: DepartmentLabel | null, { row, column }: Cell): boolean {
    if (label !== "title" && label !== "overallGoal" && label !== "duty" && label !== "safeguards")
      return false;
    this.#hasTitle ||= label === "title";
    this.#section = label === "overallGoal" || label === "safeguards" ? label : null;
    this.#places.push({ row, column });
    return true;
  }

  #takeText(row: Row, { column }: Cell): void {
    if (this.#section === "duties" && this.#columns) {
      const duty = readDuty(this.cells, this.#columns, row);
      if (!duty) return;
      this.#duties.push(duty);
      this.#places.push(duty.number, duty.name, duty.goal, duty.indicator);
      return;
    }
    if (this.#section === null) return;
    const field = this.cells.fieldAt(row.row, column);
    this.#places.push(field);
    if (this.#section === "overallGoal") this.#overallGoal.push(field);
    else this.#safeguards.push(field);
  }
}

/** Several rows of one text are never written back into one of them. */
function joined(fields: readonly Field[]): Field | null {
  const [first] = fields;
  if (!first || fields.length === 1) return first ?? null;
  return { ...first, text: fields.map(({ text }) => text).join("\n"), isFormula: true };
}
