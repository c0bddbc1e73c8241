import ExcelJS from "exceljs";
import type { CellStyle } from "./cell-style.ts";
import { colour } from "./colour.ts";
import { looksOfSheet } from "./sheet-looks.ts";
import type { SheetStyles } from "./sheet-styles.ts";

const pixelsPerPoint = 96 / 72;
/** A character of the default font is as wide, and a column's width is stored with its padding. */
const pixelsPerCharacter = 7;
const defaultWidth = 9.140625;
const defaultHeight = 15;

/** The widths, heights, fonts, fills, borders and alignments of a sheet; `null` when there is no such sheet. */
export async function readStyles(bytes: Uint8Array, name: string): Promise<SheetStyles | null> {
  const looks = looksOfSheet(bytes, name);
  if (!looks) return null;
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(looks.buffer);
  const [sheet] = workbook.worksheets;
  return sheet ? sheetStyles(sheet) : null;
}

function sheetStyles(sheet: ExcelJS.Worksheet): SheetStyles {
  const { defaultColWidth, defaultRowHeight } = sheet.properties;
  return {
    columnWidth(column) {
      const { width, hidden } = sheet.getColumn(column);
      return hidden ? 0 : Math.round((width ?? defaultColWidth ?? defaultWidth) * pixelsPerCharacter);
    },
    rowHeight(row) {
      const { height, hidden } = sheet.getRow(row);
      return hidden ? 0 : Math.round((height || defaultRowHeight || defaultHeight) * pixelsPerPoint);
    },
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
  if (font?.name) style["font-family"] = `"${font.name.replace(/["\\]/g, "")}", ${standIn(font.name)}`;
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

/** The face that comes nearest where a font is not installed. */
function standIn(font: string): string {
  return /宋|仿|楷|song|sun|kai|times/i.test(font)
    ? '"Songti SC", "Noto Serif CJK SC", serif'
    : '"PingFang SC", "Noto Sans CJK SC", sans-serif';
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
