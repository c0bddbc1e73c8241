import { lastRow } from "../grid/address.ts";
import { type IndicatorLabel, isHeadLabel } from "../template/labels.ts";
import { findHeaders, type IndicatorHeader } from "./indicator-header.ts";
import type { Sighting, Sign } from "./sighting.ts";
import type { TableCells } from "./table-cells.ts";

/** A stretch of rows that can hold one form: from its title or first label to where the next form begins. */
export interface Segment {
  readonly title: Sighting | null;
  /** What it holds, row by row, the title and the header's labels included. */
  readonly rows: readonly Sighting[][];
  readonly header: IndicatorHeader | null;
  readonly top: number;
  /** The last row that can belong to it. */
  readonly bottom: number;
}

interface OpenSegment extends Segment {
  readonly rows: Sighting[][];
  readonly signs: Set<Sign>;
  /** The leftmost column of its labels; none yet is far right. */
  left: number;
  header: IndicatorHeader | null;
  bottom: number;
}

/** Parts the rows of a column band where forms begin. */
export function splitForms(cells: TableCells, rows: readonly Sighting[][]): Segment[] {
  const segments: OpenSegment[] = [];
  for (const row of rows) {
    let open = segments[segments.length - 1];
    if (!open || beginsForm(row, open, cells)) {
      open = openSegment(row, open ? takeHeading(open, row, cells) : []);
      segments.push(open);
    }
    open.rows.push(row);
    for (const { sign, left } of row) {
      open.signs.add(sign);
      if (isHeadLabel(sign)) open.left = Math.min(open.left, left);
    }
    open.header ??= findHeaders(row)[0] ?? null;
  }
  for (const [index, { top }] of segments.slice(1).entries()) {
    const above = segments[index];
    if (above) above.bottom = top - 1;
  }
  return segments;
}

/**
 * A line with the money unit right above a form's first row, which stood too far right to begin the form under a
 * narrower one. What stands beside an indicator is no such line.
 */
function takeHeading(
  { rows, header }: OpenSegment,
  row: readonly Sighting[],
  cells: TableCells,
): Sighting[][] {
  const last = rows[rows.length - 1] ?? [];
  const top = last[0]?.top ?? 0;
  const isHeading =
    header !== null &&
    top > header.bottom &&
    top + 1 === row[0]?.top &&
    last.every(({ sign }) => sign === "amountUnit" || sign === "budgetUnit") &&
    !holdsAny(["level1", "level2"], top, header, cells);
  return isHeading ? rows.splice(-1) : [];
}

function openSegment(row: readonly Sighting[], heading: Sighting[][]): OpenSegment {
  const top = (heading[0] ?? row)[0]?.top ?? 0;
  return {
    title: titleOf(row),
    rows: heading,
    signs: new Set(),
    left: Number.POSITIVE_INFINITY,
    header: null,
    top,
    bottom: lastRow,
  };
}

function beginsForm(row: readonly Sighting[], open: OpenSegment, cells: TableCells): boolean {
  const { header } = open;
  if (!header) {
    const title = titleOf(row);
    return title ? title.left <= open.left : repeatsLabels(row, open);
  }
  const beginners = row.filter(({ sign, left }) => left <= header.right + 1 && opensForm(sign));
  return beginners.length > 0 && !isIndicatorRow(beginners, row, header, cells);
}

function opensForm(sign: Sign): boolean {
  return isTitle(sign) || isHeadLabel(sign) || sign === "amountUnit" || sign === "budgetUnit";
}

function isTitle(sign: Sign): boolean {
  return sign === "title" || sign === "otherTitle";
}

/** What looks like a title right of a label, or right of the labels above, is a value. */
function titleOf(row: readonly Sighting[]): Sighting | null {
  const [first] = row;
  return first && isTitle(first.sign) ? first : null;
}

/** One label again is an error within a form; both of a project's are the next form, which has no title. */
function repeatsLabels(row: readonly Sighting[], { signs }: OpenSegment): boolean {
  return (["projectCode", "projectName"] as const).every(
    (label) => signs.has(label) && row.some(({ sign }) => sign === label),
  );
}

/** Whether what looks like labels are texts of an indicator: an indicator may be named 其他资金. */
function isIndicatorRow(
  found: readonly Sighting[],
  row: readonly Sighting[],
  header: IndicatorHeader,
  cells: TableCells,
): boolean {
  const name = header.columns.get("name")?.left ?? 0;
  const target = header.columns.get("target");
  if (!target || found.some(({ left }) => left < name)) return false;
  if (!found.every(({ top }) => holdsAny(["level1", "level2", "name"], top, header, cells))) return false;
  return found.every(({ top }) => {
    const value = cells.firstFilled(top, target.left, target.right);
    return value !== null && !row.some(({ left }) => left === value.column);
  });
}

/** Whether a row shows something in one of a header's columns. */
function holdsAny(
  labels: readonly IndicatorLabel[],
  row: number,
  { columns }: IndicatorHeader,
  cells: TableCells,
): boolean {
  return labels.some((label) => {
    const area = columns.get(label);
    return area !== undefined && cells.shownAt(row, area.left) !== "";
  });
}
