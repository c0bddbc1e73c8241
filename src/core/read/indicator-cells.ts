import type { Cell, Row } from "../grid/sheet.ts";
import type { IndicatorLabel } from "../template/labels.ts";
import type { VisibleCells } from "./indicator-content.ts";
import type { IndicatorHeader } from "./indicator-header.ts";
import type { Field } from "./table.ts";
import { blankField, type TableCells } from "./table-cells.ts";
import type { TableColumns } from "./table-columns.ts";

/** What is visible in one row under an indicator header. */
export interface RowContent {
  /** Of each label's columns the first filled cell. */
  readonly own: VisibleCells;
  readonly isBlank: boolean;
  /** The last row that its cells reach down to by merging, classes aside, which span their group. */
  readonly bottom: number;
}

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

  /** What of a row is visible within columns. */
  look(row: Row, { left, right }: Pick<TableColumns, "left" | "right">): RowContent {
    const own = new Map<IndicatorLabel, Cell>();
    let isBlank = true;
    let { row: bottom } = row;
    for (const cell of this.cells.filledCells(row, left, right)) {
      isBlank = false;
      const label = this.#labels.get(cell.column);
      if (label && !own.has(label)) own.set(label, cell);
      if (label === "level1" || label === "level2") continue;
      bottom = Math.max(bottom, this.cells.sheet.mergeAt(cell.row, cell.column)?.bottom ?? bottom);
    }
    return { own, isBlank, bottom };
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
    if (own) return this.cells.fieldOf(own);
    return this.mergedFromAbove(row, label) ?? this.blank(row, label);
  }

  /** A blank cell; without a column of its own, one with the place of the 三级指标. */
  blank(row: number, label: IndicatorLabel): Field {
    const { columns, left } = this.header;
    const own = columns.get(label);
    return own
      ? this.cells.fieldAt(row, own.left)
      : blankField({ row, column: columns.get("name")?.left ?? left });
  }
}
