import type { IndicatorLabel } from "../template/labels.ts";
import { CarriedClasses } from "./carried-classes.ts";
import { IndicatorCells } from "./indicator-cells.ts";
import { isIndicator, isIndicatorApart, type VisibleCells } from "./indicator-content.ts";
import type { IndicatorHeader } from "./indicator-header.ts";
import { readTarget } from "./operator-column.ts";
import type { IndicatorRow } from "./table.ts";
import type { TableCells } from "./table-cells.ts";
import type { TableColumns } from "./table-columns.ts";

/** Where indicator rows may stand. */
export interface IndicatorArea {
  readonly header: IndicatorHeader;
  readonly columns: TableColumns;
  /** The last row that can be one. */
  readonly bottom: number;
  /** Rows in which the header stands again, as at the top of a printed page. */
  readonly repeatedHeaders: ReadonlySet<number>;
}

/**
 * The indicator rows under a header, to where something else follows after a blank row, and the last sheet row they
 * take. What stands between two of them and is none is passed over.
 */
export function readIndicatorRows(
  cells: TableCells,
  { header, columns, bottom, repeatedHeaders }: IndicatorArea,
): { rows: IndicatorRow[]; bottom: number } {
  const indicators = new IndicatorCells(cells, header);
  const classes = new CarriedClasses(indicators);
  const rows: IndicatorRow[] = [];
  let lastRow = header.bottom;
  let filledTo = header.bottom;
  let isApart = false;
  for (const row of cells.rowsBetween(header.bottom + 1, bottom)) {
    const content = indicators.look(row, columns);
    if (content.isBlank) continue;
    const isAfterGap = row.row > filledTo + 1;
    filledTo = Math.max(filledTo, content.bottom);
    if (repeatedHeaders.has(row.row)) continue;
    isApart ||= isAfterGap;
    if (isApart && !classes.reaches(row.row) ? isIndicatorApart(content.own) : isIndicator(content.own)) {
      rows.push(toIndicatorRow(indicators, row.row, content.own, classes));
      lastRow = filledTo;
      isApart = false;
    } else if (isAfterGap) break;
    else isApart = true;
  }
  return { rows, bottom: lastRow };
}

/** The indicator of a row whose visible cells are given; `classes` is asked row by row. */
export function toIndicatorRow(
  indicators: IndicatorCells,
  row: number,
  own: VisibleCells,
  classes: CarriedClasses,
): IndicatorRow {
  const field = (label: IndicatorLabel) => indicators.field(row, label, own.get(label));
  const { level1, level2 } = classes.next(row, own);
  const value = field("target") ?? indicators.blank(row, "target");
  const { target, operator } = readTarget(value, [field("nature"), field("direction")]);
  return {
    row,
    level1,
    level2,
    name: field("name") ?? indicators.blank(row, "name"),
    target,
    operator,
    description: field("description"),
    basis: field("basis"),
    unitOfMeasure: field("unitOfMeasure"),
    weight: field("weight"),
  };
}
