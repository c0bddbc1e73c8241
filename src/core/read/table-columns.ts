import { joined } from "../model/joined.ts";
import { isHeadLabel, isIndicatorLabel } from "../template/labels.ts";
import type { IndicatorHeader } from "./indicator-header.ts";
import type { Segment } from "./segment.ts";
import type { Sighting, Sign } from "./sighting.ts";
import type { TableCells } from "./table-cells.ts";

/** The columns of one table, first and last. */
export interface TableColumns {
  readonly left: number;
  readonly right: number;
  /** Those that hold something in the head or the header row. */
  readonly used: ReadonlySet<number>;
}

/** What of a segment stands above its indicator header. */
export function headRows({ rows, header }: Segment): Sighting[][] {
  return rows.filter((row) => row[0] !== undefined && (!header || row[0].top < header.top));
}

/**
 * The columns of a segment's table: those of the indicator header with what directly adjoins it, and further ones of
 * the head as long as they adjoin. A blank column with neither label nor value parts the table from what stands
 * beside it. `null` when the segment holds no label.
 */
export function tableColumns(cells: TableCells, segment: Segment): TableColumns | null {
  const rows = headRows(segment).filter((row) => row.some(isLabel));
  const labels = joined(rows).filter(isLabel);
  const start = segment.header ? adjoining(cells, segment.header) : labels[0];
  if (!start) return null;
  const used = usedColumns(cells, [...rows.map((row) => row[0]?.top ?? 0), segment.header?.top ?? 0]);
  const left = leftEdge(start.left, labels);
  return { left, right: rightEdge(cells, { left, right: start.right }, labels, used), used };
}

function isLabel({ sign }: Sighting): boolean {
  return hasValueBeside(sign) || isIndicatorLabel(sign) || sign === "amountUnit";
}

function hasValueBeside(sign: Sign): boolean {
  return isHeadLabel(sign) || sign === "budgetUnit";
}

/** The header's columns with the filled ones directly beside them, which have unknown labels. */
function adjoining(cells: TableCells, header: IndicatorHeader): { left: number; right: number } {
  let { left, right } = header;
  while (left > 1 && cells.shownAt(header.top, left - 1) !== "") left--;
  while (cells.shownAt(header.top, right + 1) !== "") right++;
  return { left, right };
}

function usedColumns(cells: TableCells, rows: readonly number[]): Set<number> {
  const used = new Set<number>();
  for (const row of rows) {
    const found = cells.sheet.rowAt(row);
    for (const { column } of cells.filledCells(found, 1, Number.POSITIVE_INFINITY)) used.add(column);
  }
  return used;
}

function leftEdge(start: number, labels: readonly Sighting[]): number {
  const edges = labels.filter(({ right }) => right < start).sort((a, b) => b.right - a.right);
  return edges.reduce((left, label) => (label.right === left - 1 ? label.left : left), start);
}

/**
 * Goes right column by column: on into a column that holds the value of a label so far, adjoins filled ones, or holds
 * a label that the table does not have yet.
 */
function rightEdge(
  cells: TableCells,
  start: { readonly left: number; readonly right: number },
  labels: readonly Sighting[],
  used: ReadonlySet<number>,
): number {
  const byColumn = [...labels].sort((a, b) => a.left - b.left);
  const signs = new Set<string>();
  let { right } = start;
  let reach = right;
  for (const label of byColumn) {
    if (label.left < start.left) continue;
    while (right < label.left && (right < reach || (used.has(right) && used.has(right + 1)))) right++;
    if (label.left > right && (label.left > right + 1 || signs.has(label.sign))) break;
    right = Math.max(right, label.right);
    reach = Math.max(reach, valueEdge(cells, label));
    signs.add(label.sign);
  }
  while (right < reach || (used.has(right) && used.has(right + 1))) right++;
  return right;
}

/** 年度目标 over several columns heads the text under it. */
function isHeading(cells: TableCells, { sign, top, bottom, left, right }: Sighting): boolean {
  return sign === "goal" && right > left && bottom === top && cells.shownAt(top, right + 1) === "";
}

/** The last column of the cell right of a label. */
function valueEdge(cells: TableCells, label: Sighting): number {
  const { top, right, sign } = label;
  if (!hasValueBeside(sign) || isHeading(cells, label)) return right;
  const merge = cells.sheet.mergeAt(top, right + 1);
  return merge?.right ?? right + 1;
}
