import { type Address, formatAddress, formatRange, type Range } from "../../core/grid/address.ts";
import { groupBy } from "../../core/grid/group-by.ts";
import { sheetReference } from "../../core/render/formula.ts";
import type { PlannedCell, PlannedRow, SheetPlan } from "../../core/render/plan.ts";
import type { Template, TemplateCell } from "../../core/template/template.ts";
import { enterCells } from "./enter-cells.ts";
import type { WpsRange, WpsWorksheet } from "./jsapi.ts";
import { attempt } from "./offers.ts";
import { addressLists } from "./probe-formats.ts";

/** By XlDVType, XlDVAlertStyle, XlFormatConditionOperator, XlLineStyle, XlVAlign. */
const list = 3;
const stop = 1;
const between = 1;
const thinLine = 1;
const centre = -4108;

/** In points; ColumnWidth counts digits of the standard font. */
const digitWidth = 5.25;

/** A planned cell with its place and the template cell that it looks like. */
type PlacedCell = PlannedCell & Address & { readonly like: TemplateCell | undefined };

/**
 * Draws a planned sheet on a blank one: what it holds exactly, how it looks as far as matters for reading and printing.
 * Looks that this WPS refuses are left out.
 */
export function buildSheet(sheet: WpsWorksheet, plan: SheetPlan, template: Template | undefined): void {
  const cells = placedCells(plan, template);
  drawFormats(sheet, cells);
  enterCells(
    sheet,
    cells.flatMap(({ row, column, value, formula }) =>
      value === null || formula !== undefined ? [] : [{ row, column, value }],
    ),
  );
  for (const cell of cells) {
    if (cell.formula !== undefined) sheet.Range(formatAddress(cell)).Formula = `=${cell.formula}`;
  }
  for (const merge of plan.merges) sheet.Range(formatRange(merge)).Merge();
  attempt(() => drawLooks(sheet, plan, cells));
  drawSizes(sheet, plan.rows, template);
  for (const { range, options } of plan.dropdowns) {
    attempt(
      () => void sheet.Range(formatRange(range)).Validation.Add(list, stop, between, options.join(",")),
    );
  }
  for (const { link, ...at } of cells) {
    if (!link) continue;
    attempt(() => void sheet.Hyperlinks.Add(sheet.Range(formatAddress(at)), "", sheetReference(link)));
  }
  const { printArea } = plan;
  if (printArea) {
    attempt(() => {
      sheet.PageSetup.PrintArea = formatRange(printArea);
    });
  }
}

function placedCells({ rows }: SheetPlan, template: Template | undefined): PlacedCell[] {
  const likes = new Map(
    template?.rows.flatMap(({ cells }) => cells.map((cell) => [formatAddress(cell), cell])),
  );
  return rows.flatMap(({ row, cells }) =>
    cells.map((cell) => ({ ...cell, row, like: likes.get(formatAddress(cell.styleOf)) })),
  );
}

function drawFormats(sheet: WpsWorksheet, cells: readonly PlacedCell[]): void {
  each(
    sheet,
    cells,
    ({ like }) => like?.format || undefined,
    (range, format) => {
      range.NumberFormat = format;
    },
  );
}

function drawLooks(sheet: WpsWorksheet, { printArea }: SheetPlan, cells: readonly PlacedCell[]): void {
  each(
    sheet,
    cells,
    ({ like }) => like?.wraps || undefined,
    (range, wraps) => {
      range.WrapText = wraps;
    },
  );
  each(
    sheet,
    cells,
    ({ like }) => like?.fontSize,
    (range, size) => {
      range.Font.Size = size;
    },
  );
  if (!printArea) return;
  const range = sheet.Range(formatRange(printArea));
  range.VerticalAlignment = centre;
  const title = sheet.Range(formatRange({ ...printArea, bottom: printArea.top }));
  title.HorizontalAlignment = centre;
  title.Font.Bold = true;
  const body: Range = { ...printArea, top: Math.min(printArea.top + 2, printArea.bottom) };
  sheet.Range(formatRange(body)).Borders.LineStyle = thinLine;
}

function drawSizes(sheet: WpsWorksheet, rows: readonly PlannedRow[], template: Template | undefined): void {
  for (const { row, height } of rows) {
    if (height === null) continue;
    attempt(() => {
      sheet.Range(formatAddress({ row, column: 1 })).RowHeight = height;
    });
  }
  for (const [column, points] of template?.columnWidths ?? []) {
    attempt(() => {
      sheet.Range(formatAddress({ row: 1, column })).ColumnWidth = points / digitWidth;
    });
  }
}

/** Gives cells that are alike in something their look at once. */
function each<Look>(
  sheet: WpsWorksheet,
  cells: readonly PlacedCell[],
  lookOf: (cell: PlacedCell) => Look | undefined,
  draw: (range: WpsRange, look: Look) => void,
): void {
  for (const [look, alike] of groupBy(cells, lookOf)) {
    if (look === undefined) continue;
    for (const part of addressLists(alike.map(formatAddress)))
      attempt(() => draw(sheet.Range(part.join(",")), look));
  }
}
