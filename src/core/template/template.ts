import type { Address, Range } from "../grid/address.ts";

/** A cell of a template sheet, with what of its style decides how its text fits and how its value reads. */
export interface TemplateCell extends Address {
  /** Text may hold placeholders, `单位：{{amountUnit}}`; `null` for a styled blank cell. */
  readonly value: string | number | null;
  /** Without the leading equals sign; its references name cells of the template. */
  readonly formula?: string;
  /** The number format code; "" is General. */
  readonly format: string;
  /** In points. */
  readonly fontSize: number;
  /** Text too wide for the cell goes on in a further line. */
  readonly wraps: boolean;
}

export interface TemplateRow {
  readonly row: number;
  /** In points; `null` is the sheet's default. */
  readonly height: number | null;
  /** Ascending by column; styled blank cells included. */
  readonly cells: readonly TemplateCell[];
}

/**
 * One sheet of a template workbook, as a host reads it. Its placeholders say what belongs where: nothing else does,
 * so that a form with other rows or columns is another template and not other code.
 */
export interface Template {
  readonly name: string;
  /** Ascending by row. */
  readonly rows: readonly TemplateRow[];
  readonly merges: readonly Range[];
  /** In points, by column number. */
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly defaultColumnWidth: number;
  readonly defaultRowHeight: number;
  readonly printArea: Range | null;
  /** Header and rows under the sheet's filter buttons. */
  readonly autoFilter: Range | null;
}
