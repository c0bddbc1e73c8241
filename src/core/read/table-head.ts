import type { Address } from "../grid/address.ts";
import { groupBy } from "../grid/group-by.ts";
import { joined } from "../model/joined.ts";
import { isHeadLabel } from "../template/labels.ts";
import { isGroupLabel } from "./lists.ts";
import type { Segment } from "./segment.ts";
import type { Sighting, Sign } from "./sighting.ts";
import type { Field } from "./table.ts";
import type { TableCells } from "./table-cells.ts";
import { headRows, type TableColumns } from "./table-columns.ts";
import { isValueOf } from "./value-of-label.ts";

/** The head of a table being read: its labels within the table's columns, and the cells around them. */
export class TableHead {
  /** What is seen of it, row by row. */
  readonly rows: readonly Sighting[][];
  /** The same in one list. */
  readonly sightings: readonly Sighting[];
  /** The first row with a label, or that of the indicator header. */
  readonly firstLabelRow: number;
  readonly #rowsByNumber: ReadonlyMap<number, Sighting[]>;
  readonly #labels = new Map<Sign, Sighting[]>();

  constructor(
    readonly cells: TableCells,
    readonly segment: Segment,
    readonly columns: TableColumns,
  ) {
    const { left, right } = columns;
    this.rows = headRows(segment)
      .map((row) =>
        row.filter((found) => isSignOf(segment, found) && found.left >= left && found.left <= right),
      )
      .filter((row) => row.length > 0);
    this.#rowsByNumber = new Map(this.rows.map((row) => [row[0]?.top ?? 0, row]));
    this.sightings = joined(this.rows);
    const first = this.sightings.find(({ sign }) => isHeadLabel(sign));
    this.firstLabelRow = first?.top ?? segment.header?.top ?? segment.top;
    for (const [sign, found] of groupBy(this.sightings, ({ sign }) => sign)) {
      const own = found.filter((label) => !this.#isGroup(label));
      this.#labels.set(sign, own.length > 0 ? own : found);
    }
  }

  /**
   * Where a label stands, top to bottom. One that only stands for the labels beside it does not count where another
   * has a value of its own.
   */
  labels(sign: Sign): readonly Sighting[] {
    return this.#labels.get(sign) ?? [];
  }

  isSign({ row, column }: Address): boolean {
    return this.#rowsByNumber.get(row)?.some(({ left }) => left === column) ?? false;
  }

  /**
   * The value right of a label, its first cell where it is blank; `null` where there is no place for one. What stands
   * beyond a blank place is its value only where `fits` says so; without it, where nothing tells that it is a label.
   */
  valueRightOf(label: Sighting, fits?: (text: string) => boolean): Field | null {
    if (this.#isGroup(label)) return null;
    return this.#fieldBeside(label, (this.#nextLabel(label)?.left ?? this.columns.right + 1) - 1, fits);
  }

  /** What stands right under a label as wide as the rest of its row, blank or not; `null` where no value can. */
  textUnder({ left, right, bottom }: Sighting): Field | null {
    const row = bottom + 1;
    if (right < this.columns.right || row === this.segment.header?.top || this.#rowsByNumber.has(row))
      return null;
    return this.cells.firstField(row, left, right);
  }

  /** The value in the first row under a label's own that has no labels, right of the label. */
  valueBelow(label: Sighting): Field | null {
    const { cells, columns } = this;
    const end = this.#nextGroupRow(label);
    let first = label.top + 1;
    while (this.#rowsByNumber.has(first)) first++;
    for (const { row } of cells.rowsBetween(first, end - 1)) {
      if (this.#rowsByNumber.has(row)) break;
      if (cells.firstFilled(row, label.left, label.right)) return null;
      if (cells.firstFilled(row, label.right + 1, columns.right))
        return this.#fieldBeside({ ...label, top: row }, columns.right);
    }
    return first < end
      ? cells.fieldAt(first, this.#blankColumn({ ...label, top: first }, columns.right))
      : null;
  }

  /**
   * The next row, below the given one, that has labels, ones besides `ignored`; `null` when there is none above the
   * indicators.
   */
  labelRowBelow(row: number, ignored?: Sign): number | null {
    const next = this.rows.find((found) => found.some(({ top, sign }) => top > row && sign !== ignored));
    return next?.[0]?.top ?? this.segment.header?.top ?? null;
  }

  #isGroup(label: Sighting): boolean {
    const next = this.#nextLabel(label);
    if (!next || !isGroupLabel(label, next)) return false;
    return this.cells.firstFilled(label.top, label.right + 1, next.left - 1) === null;
  }

  /** 12月底 right of a label is its value. */
  #nextLabel({ top, right }: Sighting): Sighting | undefined {
    return this.#rowsByNumber.get(top)?.find((next) => next.left > right && next.sign !== "point");
  }

  /** The value between a label and a last column, or else its blank place; `null` without room for one. */
  #fieldBeside(label: Sighting, end: number, fits?: (text: string) => boolean): Field | null {
    const { cells } = this;
    const filled = cells.firstFilled(label.top, label.right + 1, end);
    if (filled && isValueOf(label, filled, this, end, fits)) return cells.fieldOf(filled);
    const last = filled ? filled.column - 1 : end;
    return label.right < last ? cells.fieldAt(label.top, this.#blankColumn(label, last)) : null;
  }

  /** A blank column that a row was widened by is no place for a value. */
  #blankColumn({ top, right }: Sighting, end: number): number {
    for (let column = right + 1; column <= end; column++) {
      if (this.columns.used.has(column) || this.cells.sheet.mergeAt(top, column)) return column;
    }
    return right + 1;
  }

  /** The row under a label and the labels it stands for. */
  #nextGroupRow({ top, bottom, right }: Sighting): number {
    const next = this.rows.find((row) => row.some((found) => found.top > top && found.left <= right));
    const last = Math.min(Math.max(bottom, top + 1), this.segment.bottom);
    return next?.[0]?.top ?? this.segment.header?.top ?? last + 1;
  }
}

/** Another title than the segment's own is a text that ends like one. */
function isSignOf({ title }: Segment, found: Sighting): boolean {
  return found === title || (found.sign !== "title" && found.sign !== "otherTitle");
}
