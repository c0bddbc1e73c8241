import { type Decimal, hundred, one, zero } from "../model/decimal.ts";
import { parseNumber } from "../target/number.ts";
import type { Sighting } from "./sighting.ts";
import type { SchedulePointField } from "./table.ts";
import type { TableHead } from "./table-head.ts";

const percentSign = /[%％﹪]\s*$|^\s*百分之/;

/** The points of the spending schedule: named in one row, each with its cumulative percentage under it. */
export function readSchedule(head: TableHead): SchedulePointField[] {
  const points = pointRow(head);
  const [first] = points;
  if (!first) return [];
  const row = valueRow(head, first);
  if (row === null) return [];
  const read = points.map((point) => {
    head.cells.explain({ row: point.top, column: point.left });
    const field = head.cells.firstField(row, point.left, point.right);
    const number = parseNumber(field.text);
    return { label: point.text, field, number, isBare: number !== null && !percentSign.test(field.text) };
  });
  const scale = scaleOf(
    read.map(({ number, isBare }) => (isBare ? number : null)).filter((number) => number !== null),
  );
  return read.map(({ label, field, number, isBare }) => ({
    label,
    percent: number && isBare && scale === 100 ? number.times(hundred) : number,
    ...field,
  }));
}

/** A point that stands alone counts only beside the label 资金支出计划: elsewhere it is a value. */
function pointRow(head: TableHead): Sighting[] {
  for (const row of head.rows) {
    const points = row.filter(({ sign }) => sign === "point");
    if (points.length > 1 || (points.length > 0 && row.some(({ sign }) => sign === "schedule")))
      return points;
  }
  return [];
}

/**
 * The first row under the points that holds something, be it only a label of the schedule's own (累计%); where other
 * labels come first, the blank one before them.
 */
function valueRow(head: TableHead, point: Sighting): number | null {
  const first = point.bottom + 1;
  const next = head.labelRowBelow(point.top, "schedule") ?? Math.min(first, head.segment.bottom) + 1;
  const end = Math.min(next, lastRowOfLabel(head, point) + 1);
  const { left, right } = head.columns;
  for (const { row } of head.cells.rowsBetween(first, end - 1)) {
    if (head.cells.firstFilled(row, left, right)) return row;
  }
  return first < end ? first : null;
}

/** A label that is merged over more rows than the points' own says where the values end. */
function lastRowOfLabel(head: TableHead, { top, bottom }: Sighting): number {
  const label = head.labels("schedule").find((found) => found.top <= top && found.bottom > bottom);
  return label?.bottom ?? Number.POSITIVE_INFINITY;
}

/**
 * What a bare number counts in: 0.25, 0.5, 0.75, 1 are parts of one, 25, 50, 75, 100 are percent; the row decides.
 * Parts of one are all at most 1, and some are fractions or the last is 1.
 */
function scaleOf(bare: readonly Decimal[]): 1 | 100 {
  if (bare.some((number) => number.gt(one))) return 1;
  const hasFractions = bare.some((number) => number.gt(zero) && number.lt(one));
  return hasFractions || bare[bare.length - 1]?.eq(one) ? 100 : 1;
}
