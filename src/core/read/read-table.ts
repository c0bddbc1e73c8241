import type { Sheet } from "../grid/sheet.ts";
import type { KnownLayouts } from "../template/known-layouts.ts";
import { readBudgetUnit } from "./budget-unit.ts";
import { isTargetTable } from "./form.ts";
import { readHeadFields } from "./head-fields.ts";
import { readHeading } from "./heading.ts";
import { readIndicatorRows } from "./indicator-rows.ts";
import { notesBelow } from "./notes-below.ts";
import type { Segment } from "./segment.ts";
import type { Field, TargetTable } from "./table.ts";
import { TableCells } from "./table-cells.ts";
import { tableColumns } from "./table-columns.ts";
import { TableHead } from "./table-head.ts";
import { readLabels, repeatedHeaderLabels } from "./table-labels.ts";

/** The target table of a segment; `null` when it holds none. `floor` is the last row of the table above. */
export function readTable(
  sheet: Sheet,
  segment: Segment,
  floor: number,
  layouts: KnownLayouts,
): TargetTable | null {
  const cells = new TableCells(sheet);
  const columns = tableColumns(cells, segment);
  if (!columns) return null;
  const head = new TableHead(cells, segment, columns);
  if (!isTargetTable(segment, head)) return null;
  const labels = readLabels(head);
  const heading = readHeading(head, floor);
  const fields = readHeadFields(head, heading.amountUnit?.unit ?? null);
  const indicators = readIndicators(head);
  const { left, right } = columns;
  const top = topOf(head, [heading.title, heading.amountUnit, heading.budgetUnit]);
  const range = { top, left, bottom: indicators.bottom, right };
  const department = fields.supervisingDepartment;
  // Property by property: engines add what follows a spread object the slow way.
  return {
    sheet: sheet.name,
    range,
    layout: layouts.nearest("form", new Set(labels.map(({ label }) => label))),
    title: heading.title,
    yearLine: heading.yearLine,
    amountUnit: heading.amountUnit,
    // Where a form names no unit, its 主管部门 is the one that it is about.
    budgetUnit: heading.budgetUnit ?? (department && readBudgetUnit(department)),
    supervisingDepartment: heading.budgetUnit && department,
    projectCode: fields.projectCode,
    projectName: fields.projectName,
    budget: fields.budget,
    fiscalFunds: fields.fiscalFunds,
    otherFunds: fields.otherFunds,
    purpose: fields.purpose,
    schedule: fields.schedule,
    goal: fields.goal,
    indicators: indicators.rows,
    labels,
    unknown: cells.unexplained(range),
    notes: notesBelow(cells, columns, range.bottom, segment.bottom, layouts),
  };
}

function readIndicators(head: TableHead): ReturnType<typeof readIndicatorRows> {
  const { cells, columns, segment } = head;
  const { header, bottom } = segment;
  if (!header) return { rows: [], bottom: lastAdjoiningRow(head) };
  const repeatedHeaders = new Set(repeatedHeaderLabels(head).map(({ top }) => top));
  return readIndicatorRows(cells, { header, columns, bottom, repeatedHeaders });
}

function topOf({ rows, firstLabelRow }: TableHead, heading: readonly (Field | null)[]): number {
  const first = rows[0]?.[0]?.top ?? firstLabelRow;
  return Math.min(first, firstLabelRow, ...heading.map((field) => field?.row ?? firstLabelRow));
}

/** Without an indicator header, the table is what adjoins its last label: what cannot be read is at least reported. */
function lastAdjoiningRow({ rows, cells, columns, segment }: TableHead): number {
  let last = rows[rows.length - 1]?.[0]?.bottom ?? segment.top;
  for (const { row } of cells.rowsBetween(last + 1, segment.bottom)) {
    if (row > last + 1) break;
    if (cells.firstFilled(row, columns.left, columns.right)) last = row;
  }
  return last;
}
