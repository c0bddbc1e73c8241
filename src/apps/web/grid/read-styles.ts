import ExcelJS from "exceljs";
import type { CellStyle } from "./cell-style.ts";
import type { SheetStyles, WorkbookStyles } from "./workbook-styles.ts";

const pixelsPerPoint = 96 / 72;
const defaultWidth = 8.43;
const defaultHeight = 15;

/** The widths, heights, fonts, fills, borders and alignments of a workbook's sheets. */
export async function readStyles(bytes: Uint8Array): Promise<WorkbookStyles> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  return new Map(workbook.worksheets.map((sheet) => [sheet.name, sheetStyles(sheet)]));
}

function sheetStyles(sheet: ExcelJS.Worksheet): SheetStyles {
  const { defaultColWidth, defaultRowHeight } = sheet.properties;
  return {
    columnWidth: (column) =>
      Math.round((sheet.getColumn(column).width ?? defaultColWidth ?? defaultWidth) * 7 + 5),
    rowHeight: (row) =>
      Math.round((sheet.getRow(row).height || defaultRowHeight || defaultHeight) * pixelsPerPoint),
    cell: (row, column) => cellStyle(sheet.getCell(row, column)),
    lastRow: sheet.rowCount,
    lastColumn: sheet.columnCount,
  };
}

const lines: Readonly<Record<string, string>> = {
  thin: "1px solid",
  hair: "1px dotted",
  dotted: "1px dotted",
  dashed: "1px dashed",
  medium: "2px solid",
  mediumDashed: "2px dashed",
  thick: "3px solid",
  double: "3px double",
};

function cellStyle({ font, fill, alignment, border }: ExcelJS.Cell): CellStyle {
  const style: Record<string, string> = {};
  if (font?.size) style["font-size"] = `${font.size}pt`;
  if (font?.bold) style["font-weight"] = "bold";
  if (font?.italic) style["font-style"] = "italic";
  if (font?.underline) style["text-decoration"] = "underline";
  const ink = colour(font?.color);
  if (ink) style["color"] = ink;
  const paint = fill?.type === "pattern" && fill.pattern === "solid" ? colour(fill.fgColor) : undefined;
  if (paint) style["background-color"] = paint;
  if (alignment?.horizontal) style["text-align"] = horizontal(alignment.horizontal);
  style["vertical-align"] = vertical(alignment?.vertical);
  style["white-space"] = alignment?.wrapText ? "pre-wrap" : "pre";
  for (const side of ["top", "right", "bottom", "left"] as const) {
    const edge = border?.[side];
    if (edge?.style)
      style[`border-${side}`] = `${lines[edge.style] ?? "1px solid"} ${colour(edge.color) ?? "#000"}`;
  }
  return style;
}

function horizontal(alignment: NonNullable<ExcelJS.Alignment["horizontal"]>): string {
  const words: Readonly<Record<string, string>> = {
    centerContinuous: "center",
    distributed: "justify",
    fill: "left",
  };
  return words[alignment] ?? alignment;
}

function vertical(alignment: ExcelJS.Alignment["vertical"] | undefined): string {
  return alignment === "top" || alignment === "middle" ? alignment : "bottom";
}

/** Theme colours are left to the page: it has no theme. */
function colour(found: Partial<ExcelJS.Color> | undefined): string | undefined {
  return found?.argb && /^[0-9a-f]{8}$/i.test(found.argb) ? `#${found.argb.slice(2)}` : undefined;
}
