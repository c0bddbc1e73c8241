import type { Cell, Row } from "../grid/sheet.ts";
import type { IndicatorLabel } from "../template/labels.ts";
import type { IndicatorHeader } from "./indicator-header.ts";
import type { Field } from "./table.ts";
import { blankField, type TableCells } from "./table-cells.ts";

/** The cells under an indicator header, by the labels that own their columns. */
export class IndicatorCells {
  readonly #labels = new Map<number, IndicatorLabel>();

  constructor(
    readonly cells: TableCells,
    readonly header: IndicatorHeader,
  ) {
    for (const [label, { left, right }] of header.columns) {
      for (let column = left; column <= right; column++) this.#labels.set(column, label);
    }
  }

  /** What is visible in a row: of each label's columns the first filled cell. */
  visible(row: Row): ReadonlyMap<IndicatorLabel, Cell> {
    const found = new Map<IndicatorLabel, Cell>();
    for (const cell of this.cells.filledCells(row, this.header.left, this.header.right)) {
      const label = this.#labels.get(cell.column);
      if (label && !found.has(label)) found.set(label, cell);
    }
    return found;
  }

  /** The merged cell that stands in an earlier row and reaches down over a label's column in this one. */
  mergedFromAbove(row: number, label: IndicatorLabel): Field | null {
    const area = this.header.columns.get(label);
    const merge = area && this.cells.sheet.mergeAt(row, area.left);
    if (!merge || merge.top >= row || merge.top <= this.header.bottom || merge.left < area.left) return null;
    return this.cells.fieldAt(merge.top, merge.left);
  }

  /**
   * The field of a label in a row, which a merged cell may give to several rows; `null` where the layout has no such
   * column. `own` is its visible cell.
   */
  field(row: number, label: IndicatorLabel, own: Cell | undefined): Field | null {
    const area = this.header.columns.get(label);
    if (!area) return null;
    if (own) return this.cells.fieldAt(row, own.column);
    return this.mergedFromAbove(row, label) ?? this.blank(row, label);
  }

  /** A blank cell; without a column of its own, one with the place of the 三级指标. */
  blank(row: number, label: IndicatorLabel): Field {
    const column = (this.header.columns.get(label) ?? this.header.columns.get("name") ?? this.header).left;
    const isOwn = this.header.columns.has(label) && !this.cells.sheet.isCovered(row, column);
    return isOwn ? this.cells.fieldAt(row, column) : blankField({ row, column });
  }

  /** The last row that a row's cells reach down to by merging, classes aside, which span their group. */
  bottomOf(row: Row): number {
    let bottom = row.row;
    for (const { column } of this.cells.filledCells(row, this.header.left, this.header.right)) {
      const label = this.#labels.get(column);
      if (label === "level1" || label === "level2") continue;
      bottom = Math.max(bottom, this.cells.sheet.mergeAt(row.row, column)?.bottom ?? bottom);
    }
    return bottom;
  }
}
