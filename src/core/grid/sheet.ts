import type { Address, Range } from "./address.ts";

/** An error value that a formula left in a cell, for example #DIV/0!. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds. Dates are serial numbers of the 1900 system, told apart by the cell's format. */
export type CellValue = string | number | boolean | CellError | null;

/** A cell that holds something; blank cells are left out of a sheet. */
export interface Cell extends Address {
  /** A formula's cached result where the cell holds a formula. */
  readonly value: CellValue;
  /** The number format code, for example `0.00%`; "" is General. */
  readonly format: string;
  readonly isFormula: boolean;
}

export interface Row {
  readonly row: number;
  /** Ascending by column. */
  readonly cells: readonly Cell[];
}

/** Merges taller than this are kept in a short list instead of being indexed row by row. */
export const tallMerge = 256;

/** One worksheet as it was read: its filled cells in document order, and its merged areas. */
export class Sheet {
  readonly #mergesByRow = new Map<number, Range[]>();
  readonly #tallMerges: Range[] = [];

  /** `rows` ascending by row number, without blank ones. */
  constructor(
    readonly name: string,
    readonly rows: readonly Row[],
    readonly merges: readonly Range[],
  ) {
    for (const merge of merges) {
      if (merge.bottom - merge.top >= tallMerge) {
        this.#tallMerges.push(merge);
        continue;
      }
      for (let row = merge.top; row <= merge.bottom; row++) {
        const areas = this.#mergesByRow.get(row);
        if (areas) areas.push(merge);
        else this.#mergesByRow.set(row, [merge]);
      }
    }
  }

  rowAt(row: number): Row | undefined {
    return search(this.rows, row, (candidate) => candidate.row);
  }

  cellAt(row: number, column: number): Cell | undefined {
    const found = this.rowAt(row);
    return found && search(found.cells, column, (candidate) => candidate.column);
  }

  /** The merged area over a cell, if there is one. */
  mergeAt(row: number, column: number): Range | undefined {
    const areas = this.#mergesByRow.get(row);
    return (areas && areaOver(areas, row, column)) ?? areaOver(this.#tallMerges, row, column);
  }

  /** The cell that holds what stands in a place: under a merged area its top left cell, else the place itself. */
  anchorAt(row: number, column: number): Address {
    const merge = this.mergeAt(row, column);
    return merge ? { row: merge.top, column: merge.left } : { row, column };
  }

  /** Whether a merged area hides this cell: it is under one, and not its top left cell. */
  isCovered(row: number, column: number): boolean {
    const merge = this.mergeAt(row, column);
    return merge !== undefined && (merge.top !== row || merge.left !== column);
  }
}

function areaOver(areas: readonly Range[], row: number, column: number): Range | undefined {
  for (const area of areas) {
    if (column >= area.left && column <= area.right && row >= area.top && row <= area.bottom) return area;
  }
  return undefined;
}

function search<T>(items: readonly T[], key: number, keyOf: (item: T) => number): T | undefined {
  const first = items[0];
  if (first === undefined || key < keyOf(first)) return undefined;
  // Rows and cells mostly stand without gaps.
  const likely = items[key - keyOf(first)];
  if (likely !== undefined && keyOf(likely) === key) return likely;
  let low = 0;
  let high = items.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const item = items[middle] as T;
    const found = keyOf(item);
    if (found === key) return item;
    if (found < key) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}
