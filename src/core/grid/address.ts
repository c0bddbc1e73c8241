/** A cell of one sheet; rows and columns count from 1. */
export interface Address {
  readonly row: number;
  readonly column: number;
}

/** A cell of a named sheet. */
export interface SheetAddress extends Address {
  readonly sheet: string;
}

/** What tells a cell of a workbook from every other, for maps and sets. */
export function cellKey({ sheet, row, column }: SheetAddress): string {
  return `${row},${column},${sheet}`;
}

/** The last row and column that a worksheet has. */
export const lastRow = 1_048_576;
export const lastColumn = 16_384;

/** A rectangle of cells, both corners included; rows and columns count from 1. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A cell as a rectangle. */
export function rangeOf({ row, column }: Address): Range {
  return { top: row, left: column, bottom: row, right: column };
}

/** The smallest rectangle around some others, of which there is one at least. */
export function rangeAround(ranges: Iterable<Range>): Range {
  let [top, left, bottom, right] = [lastRow, lastColumn, 1, 1];
  for (const range of ranges) {
    top = Math.min(top, range.top);
    left = Math.min(left, range.left);
    bottom = Math.max(bottom, range.bottom);
    right = Math.max(right, range.right);
  }
  return { top, left, bottom, right };
}

/** The letters of a column: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The number of a column given by its letters, in either case: A is 1, AA is 27. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** `{row: 5, column: 2}` as B5. */
export function formatAddress({ row, column }: Address): string {
  return columnLetters(column) + row;
}

/** B5 or $B$5 as an address; `undefined` for anything else. */
export function parseAddress(text: string): Address | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d*)$/.exec(text);
  if (!match?.[1] || !match[2]) return undefined;
  return { row: Number(match[2]), column: columnNumber(match[1]) };
}

/** A rectangle as A1:G16, a single cell as B5. */
export function formatRange({ top, left, bottom, right }: Range): string {
  const start = formatAddress({ row: top, column: left });
  const end = formatAddress({ row: bottom, column: right });
  return start === end ? start : `${start}:${end}`;
}

/** A1:G16 or B5 as a rectangle; `undefined` for anything else. */
export function parseRange(text: string): Range | undefined {
  const [first = "", last = first] = text.split(":");
  const start = parseAddress(first);
  const end = parseAddress(last);
  if (!start || !end) return undefined;
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}

export function rangeContains(range: Range, { row, column }: Address): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}
