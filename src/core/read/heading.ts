import type { Address } from "../grid/address.ts";
import type { Cell } from "../grid/sheet.ts";
import { cellText } from "../grid/text.ts";
import { readAmountUnit } from "./amount-unit.ts";
import { readBudgetUnit, startsWithUnitCode } from "./budget-unit.ts";
import { budgetUnitRank } from "./budget-unit-label.ts";
import { moneyUnitIn } from "./money-unit.ts";
import type { Sighting } from "./sighting.ts";
import type { Field, TargetTable } from "./table.ts";
import type { TableHead } from "./table-head.ts";
import { readYearLine, statedYear, yearLineReach } from "./year-line.ts";

type Heading = Pick<TargetTable, "title" | "amountUnit" | "budgetUnit"> & {
  readonly yearLine: Field | null;
};

/** The lines above a table's labels. `floor` is the last row of the table above, 0 for the first. */
export function readHeading(head: TableHead, floor: number): Heading {
  const { cells, columns, segment, firstLabelRow } = head;
  const { title } = segment;
  const amountUnit = readAmountUnit(head);
  const above = {
    top: Math.max(floor + 1, firstLabelRow - yearLineReach),
    left: 1,
    bottom: firstLabelRow - 1,
    right: columns.right,
  };
  return {
    title: title && title.left <= columns.right ? cells.fieldAt(title.top, title.left) : null,
    amountUnit,
    budgetUnit: readUnit(head, floor, amountUnit),
    yearLine: readYearLine(cells, above, title && { row: title.top, column: title.left }),
  };
}

/** 单位 with nothing after it may ask for the money unit just as well: then a unit without a label stands beside it. */
function readUnit(head: TableHead, floor: number, amountUnit: Field | null): TargetTable["budgetUnit"] {
  const bare = head.labels("budgetUnit").find(isBare);
  const place = bare && { row: bare.top, column: bare.left };
  const unit = labelledUnit(head) ?? unlabelledUnit(head, floor, amountUnit ?? place ?? null);
  if (unit || !bare || !place) return unit;
  const field = head.valueRightOf(bare);
  return field?.text === "" ? readBudgetUnit(field) : null;
}

function isBare({ text }: Sighting): boolean {
  return /^单位:?$/.test(text);
}

function labelledUnit(head: TableHead): TargetTable["budgetUnit"] {
  const labels = head
    .labels("budgetUnit")
    .map((label) => ({ rank: budgetUnitRank(label.text) ?? 0, ...label }));
  for (const label of labels.sort((a, b) => a.rank - b.rank)) {
    const holdsUnit = /:./.test(label.text);
    if (holdsUnit && moneyUnitIn(label.text)) continue;
    const field = holdsUnit ? head.cells.fieldAt(label.top, label.left) : head.valueRightOf(label);
    if (!field || moneyUnitIn(field.text)) continue;
    head.cells.explain({ row: label.top, column: label.left });
    if (isBare(label) && field.text === "") continue;
    return readBudgetUnit(field);
  }
  return null;
}

/** Without a label: a text that begins with a unit's code, else what stands in the row of the money unit. */
function unlabelledUnit(head: TableHead, floor: number, beside: Address | null): TargetTable["budgetUnit"] {
  const above = headingCells(head, floor);
  const found =
    above.find((cell) => startsWithUnitCode(cellText(cell))) ??
    above.find(({ row, column }) => beside !== null && row === beside.row && column < beside.column);
  return found ? readBudgetUnit(head.cells.fieldOf(found)) : null;
}

/** The cells above the labels that are no signs themselves. */
function headingCells(head: TableHead, floor: number): Cell[] {
  const { cells, columns, segment } = head;
  const top = Math.max(floor + 1, segment.top - (segment.title ? 0 : 1));
  const found: Cell[] = [];
  for (const row of cells.rowsBetween(top, head.firstLabelRow - 1)) {
    const own = cells.filledCells(row, columns.left, columns.right);
    const isHeading =
      row.row >= segment.top || (own.length === 1 && own.every((cell) => startsWithUnitCode(cellText(cell))));
    if (isHeading) found.push(...own);
  }
  return found.filter((cell) => !head.isSign(cell) && statedYear(cellText(cell)) === null);
}
