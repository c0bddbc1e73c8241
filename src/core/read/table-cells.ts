import type { Address, Range } from "../grid/address.ts";
import type { Cell, Row, Sheet } from "../grid/sheet.ts";
import { cellText } from "../grid/text.ts";
import type { Field } from "./table.ts";

/** The cells of a sheet as one table's reader sees them. It keeps account of the cells that were explained. */
export class TableCells {
  /** The columns of the cells that were explained, row by row. */
  readonly #explained = new Map<number, number[]>();

  constructor(readonly sheet: Sheet) {}

  /** What a person sees in a cell: "" where it is blank, or where a merged area hides it. */
  textAt(row: number, column: number): string {
    const cell = this.sheet.cellAt(row, column);
    return cell && this.#isVisible(cell) ? cellText(cell) : "";
  }

  /** What a person sees in a place: as `textAt`, but under a merged area the text of that area. */
  shownAt(row: number, column: number): string {
    const anchor = this.sheet.anchorAt(row, column);
    const cell = this.sheet.cellAt(anchor.row, anchor.column);
    return cell ? cellText(cell) : "";
  }

  /** The field at a cell, which with that is explained; blank where a merged area hides the cell. */
  fieldAt(row: number, column: number): Field {
    const cell = this.sheet.cellAt(row, column);
    return cell && this.#isVisible(cell) ? this.fieldOf(cell) : blankField({ row, column });
  }

  /** The field of a visible cell, which with that is explained. */
  fieldOf(cell: Cell): Field {
    this.explain(cell);
    return toField(cell);
  }

  /** The field of the first filled cell of a row within columns; where there is none, that of the first column. */
  firstField(row: number, left: number, right: number): Field {
    const cell = this.firstFilled(row, left, right);
    return cell ? this.fieldOf(cell) : this.fieldAt(row, left);
  }

  /** The first filled cell of a row within columns; `null` when there is none. */
  firstFilled(row: number, left: number, right: number): Cell | null {
    if (left > right) return null;
    for (const cell of this.sheet.rowAt(row)?.cells ?? []) {
      if (cell.column > right) return null;
      if (this.#isFilledWithin(cell, left)) return cell;
    }
    return null;
  }

  /** What is visible in a row, left to right; `right` is included. */
  filledCells(row: Row | undefined, left: number, right: number): Cell[] {
    const found: Cell[] = [];
    for (const cell of row?.cells ?? []) {
      if (cell.column > right) break;
      if (this.#isFilledWithin(cell, left)) found.push(cell);
    }
    return found;
  }

  /** The sheet's rows between two row numbers, both included; blank ones are left out. */
  *rowsBetween(top: number, bottom: number): Generator<Row> {
    const { rows } = this.sheet;
    for (let index = firstRowFrom(rows, top); index < rows.length; index++) {
      const row = rows[index];
      if (!row || row.row > bottom) return;
      yield row;
    }
  }

  explain({ row, column }: Address): void {
    const columns = this.#explained.get(row);
    if (columns) columns.push(column);
    else this.#explained.set(row, [column]);
  }

  /** The filled cells within a range that nothing explained, those hidden under merged areas included. */
  unexplained(range: Range): Field[] {
    const fields: Field[] = [];
    for (const row of this.rowsBetween(range.top, range.bottom)) {
      const explained = this.#explained.get(row.row);
      for (const cell of row.cells) {
        if (cell.column > range.right) break;
        if (cell.column < range.left || explained?.includes(cell.column)) continue;
        if (isFilled(cell)) fields.push(toField(cell));
      }
    }
    return fields;
  }

  #isFilledWithin(cell: Cell, left: number): boolean {
    return cell.column >= left && isFilled(cell) && this.#isVisible(cell);
  }

  #isVisible({ row, column }: Cell): boolean {
    return !this.sheet.isCovered(row, column);
  }
}

/** White space alone is nothing, and neither is a formula's empty result. */
function isFilled({ value }: Cell): boolean {
  return typeof value === "string" ? value.trim() !== "" : value !== null;
}

export function blankField({ row, column }: Address): Field {
  return { row, column, text: "", value: null, isFormula: false };
}

function toField(cell: Cell): Field {
  const { row, column, value, isFormula } = cell;
  return { row, column, text: cellText(cell), value, isFormula };
}

/** The index of the first row that is not above a row number. */
function firstRowFrom(rows: readonly Row[], wanted: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.row ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
