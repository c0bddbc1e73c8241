import { lastRow, type Range } from "../grid/address.ts";
import type { RowSpan } from "./move-formula.ts";

/** Where each row of a template came to stand, once for each repetition; rows that are not written are not in it. */
export type MovedRows = ReadonlyMap<number, readonly RowSpan[]>;

/** Whether any row stands elsewhere than in the template, or more than once. */
export function areMoved(rows: MovedRows): boolean {
  return [...rows].some(
    ([row, [first, ...others]]) => first?.top !== row || first.bottom !== row || others.length > 0,
  );
}

/** What a template row became, all its repetitions together; `undefined` for one that is not written. */
export function spanOf(rows: MovedRows, row: number): RowSpan | undefined {
  const spans = rows.get(row);
  const first = spans?.[0];
  if (first) return { top: first.top, bottom: spans[spans.length - 1]?.bottom ?? first.bottom };
  return row > lastOf(rows) ? rowsBelow(rows, row, row) : undefined;
}

/** The range from what its first row became to what its last row became. */
export function stretched({ top, left, bottom, right }: Range, rows: MovedRows): Range {
  return {
    top: spanOf(rows, top)?.top ?? top,
    left,
    bottom: spanOf(rows, bottom)?.bottom ?? bottom,
    right,
  };
}

/** What the cells of a template's range became, from top to bottom; several ranges where other rows stand between them. */
export function movedRanges({ top, left, bottom, right }: Range, rows: MovedRows): Range[] {
  const last = lastOf(rows);
  const spans = [...rows].flatMap(([row, written]) => (row >= top && row <= bottom ? written : []));
  if (bottom > last) spans.push(rowsBelow(rows, Math.max(top, last + 1), bottom));
  const ranges: Range[] = [];
  for (const span of spans.sort((a, b) => a.top - b.top)) {
    const before = ranges[ranges.length - 1];
    if (before?.bottom === span.top - 1) ranges[ranges.length - 1] = { ...before, bottom: span.bottom };
    else ranges.push({ top: span.top, left, bottom: span.bottom, right });
  }
  return ranges;
}

/** Rows are in their order. */
function lastOf(rows: MovedRows): number {
  let last = 0;
  for (const row of rows.keys()) last = row;
  return last;
}

/** Rows below those of the template move with the last of them. */
function rowsBelow(rows: MovedRows, top: number, bottom: number): RowSpan {
  const last = lastOf(rows);
  const moved = (rows.get(last)?.slice(-1)[0]?.bottom ?? last) - last;
  return { top: Math.min(top + moved, lastRow), bottom: Math.min(bottom + moved, lastRow) };
}
