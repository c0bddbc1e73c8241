/** One cell of a row, with the line it starts on. */
export interface DocumentCell {
  readonly line: number;
  /** Trimmed at both ends; paragraphs of one cell are parted by line breaks. "" for an empty cell. */
  readonly text: string;
  /** How many columns of its table it covers. */
  readonly span: number;
}

/**
 * What stands on a line of a published document outside blank lines: a paragraph, or the row of a table that starts
 * there. Lines count from 1. A cell that a vertically merged cell covers is an empty cell.
 */
export type DocumentLine =
  | { readonly kind: "paragraph"; readonly line: number; readonly text: string }
  | { readonly kind: "row"; readonly line: number; readonly cells: readonly DocumentCell[] };
