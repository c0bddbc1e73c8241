import type { Sheet } from "../../grid/sheet.ts";
import { cellText } from "../../grid/text.ts";
import type { AmountUnit } from "../../model/amount-unit.ts";
import { compact } from "../../model/half-width.ts";
import { joined } from "../../model/joined.ts";
import type { KnownLayouts } from "../../template/known-layouts.ts";
import { type HeadLabel, isHeadLabel, isIndicatorLabel } from "../../template/labels.ts";
import type { FieldLabel, Layout } from "../../template/layout.ts";
import { readAmount } from "../amount.ts";
import { readBudgetUnit } from "../budget-unit.ts";
import { CarriedClasses } from "../carried-classes.ts";
import { IndicatorCells } from "../indicator-cells.ts";
import { toIndicatorRow } from "../indicator-rows.ts";
import { moneyUnitIn } from "../money-unit.ts";
import { notesIn } from "../notes-below.ts";
import type { Sighting } from "../sighting.ts";
import type { AmountField, Field, LabelSighting, TargetTable } from "../table.ts";
import { TableCells } from "../table-cells.ts";
import { readYearLine, yearLineReach } from "../year-line.ts";
import type { LedgerArea } from "./ledger-area.ts";
import { type ProjectRows, projectRows } from "./project-rows.ts";

/** The projects of a flat ledger, each as the table that its rows make up. */
export function readLedger(sheet: Sheet, area: LedgerArea, layouts: KnownLayouts): TargetTable[] {
  const cells = new TableCells(sheet);
  const { header } = area;
  const indicators = new IndicatorCells(cells, header.indicators);
  const labels = labelsOf(area);
  const shared = {
    layout: layouts.nearest(
      "ledger",
      new Set<FieldLabel>([...header.fields.keys(), ...header.indicators.columns.keys()]),
    ),
    labels,
    amountUnit: amountUnitOf(cells, area),
    yearLine: yearLineAbove(cells, area),
  };
  return projectRows(cells, indicators, area).map((project) =>
    readProject(cells, indicators, area, project, shared, layouts),
  );
}

interface SharedByAll {
  readonly layout: Layout;
  readonly labels: readonly LabelSighting[];
  readonly amountUnit: TargetTable["amountUnit"];
  readonly yearLine: Field | null;
}

function readProject(
  cells: TableCells,
  indicators: IndicatorCells,
  { header }: LedgerArea,
  project: ProjectRows,
  shared: SharedByAll,
  layouts: KnownLayouts,
): TargetTable {
  const classes = new CarriedClasses(indicators);
  const unit = shared.amountUnit?.unit ?? null;
  const field = (label: FieldLabel) => projectField(cells, header.fields.get(label), project);
  const amount = (label: HeadLabel): AmountField | null => {
    const own = field(label);
    return own && readAmount(own, unit, moneyUnitIn(header.fields.get(label)?.text ?? ""));
  };
  const budgetUnit = field("budgetUnit");
  const notes = notesIn(cells, project.notes, header, layouts);
  const range = { top: project.top, left: header.left, bottom: project.bottom, right: header.right };
  return {
    sheet: cells.sheet.name,
    range,
    layout: shared.layout,
    title: null,
    yearLine: shared.yearLine,
    amountUnit: shared.amountUnit,
    budgetUnit: budgetUnit && readBudgetUnit(budgetUnit),
    projectCode: field("projectCode"),
    projectName: field("projectName"),
    supervisingDepartment: field("supervisingDepartment"),
    budget: amount("budget"),
    fiscalFunds: amount("fiscalFunds"),
    otherFunds: amount("otherFunds"),
    purpose: field("purpose"),
    schedule: [],
    goal: field("goal"),
    indicators: project.rows.map(({ row, own }) => toIndicatorRow(indicators, row, own, classes)),
    labels: shared.labels,
    unknown: cells.unexplained(range),
    notes,
  };
}

/**
 * A project's field: the first cell of its column that holds something. Cells below that say the same are explained
 * by it, and then none of them is written: one alone would part the project in two.
 */
function projectField(cells: TableCells, column: Sighting | undefined, project: ProjectRows): Field | null {
  if (!column) return null;
  let found: Field | null = null;
  let isRepeated = false;
  for (const { row } of cells.rowsBetween(project.top, project.bottom)) {
    const cell = cells.firstFilled(row, column.left, column.right);
    if (!cell) continue;
    if (!found) found = cells.fieldOf(cell);
    else if (cellText(cell) === found.text) {
      cells.explain(cell);
      isRepeated = true;
    }
  }
  if (!found) return cells.fieldAt(project.top, column.left);
  return isRepeated ? { ...found, isFormula: true } : found;
}

function labelsOf({ header }: LedgerArea): LabelSighting[] {
  const labels: LabelSighting[] = [];
  const columns: [FieldLabel, Sighting][] = [...header.fields, ...header.indicators.columns];
  for (const [label, { top, left }] of columns) {
    if (label !== "budgetUnit") labels.push({ label, row: top, column: left });
  }
  return labels.sort((a, b) => a.row - b.row || a.column - b.column);
}

/** At 预算数 itself, else in a line above the header, else at another label or in the title. */
function amountUnitOf(cells: TableCells, { header, above }: LedgerArea): TargetTable["amountUnit"] {
  const lines = joined(above).filter(({ sign }) => sign === "amountUnit");
  const places = [header.fields.get("budget"), ...lines, ...header.fields.values()];
  for (const place of places) {
    const unit: AmountUnit | null = place ? moneyUnitIn(place.text) : null;
    if (place && unit) return { ...cells.fieldAt(place.top, place.left), unit };
  }
  return unitInTitle(cells, { header, above });
}

/** Something, and then the unit: 台账（单位：元）, 台账 单位：元. A unit alone is the cell of a list. */
const titledUnit = /单位|[^(]\(/;

/** What stands above the header is no sign of a form's, and so is searched for text; labels end where a form may. */
function unitInTitle(
  cells: TableCells,
  { header, above }: Pick<LedgerArea, "header" | "above">,
): TargetTable["amountUnit"] {
  const labels = joined(above).filter(({ sign }) => isHeadLabel(sign) || isIndicatorLabel(sign));
  const top = labels.reduce((lowest, { bottom }) => Math.max(lowest, bottom + 1), header.top - yearLineReach);
  for (const row of [...cells.rowsBetween(top, header.top - 1)].reverse()) {
    for (const { column } of cells.filledCells(row, header.left, header.right)) {
      const text = compact(cells.textAt(row.row, column));
      const unit = titledUnit.test(text) ? moneyUnitIn(text) : null;
      if (unit) return { ...cells.fieldAt(row.row, column), unit };
    }
  }
  return null;
}

function yearLineAbove(cells: TableCells, { header, above }: LedgerArea): Field | null {
  const { left, right } = header;
  const firstSign = above[0]?.[0]?.top ?? header.top;
  const top = Math.min(firstSign, Math.max(1, header.top - yearLineReach));
  return readYearLine(cells, { top, left, bottom: header.top - 1, right });
}
