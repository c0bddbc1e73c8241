import type { Address, Range } from "../grid/address.ts";
import type { MovedRows } from "./moved-rows.ts";

/** A cell to write, in the style of a cell of the template sheet. */
export interface PlannedCell {
  readonly column: number;
  /** The template cell whose style this cell takes. */
  readonly styleOf: Address;
  /** With a formula, its result. Text is written as text, whatever it starts with. */
  readonly value: string | number | null;
  /** Without the leading equals sign; sheet names quoted where needed. */
  readonly formula?: string;
  /** A link to a cell of the same workbook. */
  readonly link?: Address & { readonly sheet: string };
}

export interface PlannedRow {
  readonly row: number;
  /** In points; `null` is the sheet's default. */
  readonly height: number | null;
  /** Ascending by column; styled blank cells included. */
  readonly cells: readonly PlannedCell[];
}

/** A dropdown list over a range. */
export interface DropdownList {
  readonly range: Range;
  /** Together at most 255 characters with their commas, as Excel allows. */
  readonly options: readonly string[];
}

/**
 * A sheet to be written, as pure data: the template sheet's own set-up (column widths, print set-up, views)
 * with these rows in it. A host stamps it out of the template workbook.
 */
export interface SheetPlan {
  readonly name: string;
  /** The name of the template workbook's sheet that it is stamped from. */
  readonly template: string;
  readonly rows: readonly PlannedRow[];
  readonly merges: readonly Range[];
  readonly dropdowns: readonly DropdownList[];
  /** `null` prints everything. */
  readonly printArea: Range | null;
  /** The rows that the template's filter buttons sort and filter, its header included; only where it has them. */
  readonly autoFilter?: Range;
  /** What the template says of its rows by their numbers follows them; left out where every row stands as in the template. */
  readonly movedRows?: MovedRows;
}
