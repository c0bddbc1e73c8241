import type { Alignment, Cell, Font, Worksheet } from "exceljs";

/** How a template cell looks; what is left out is plain body text. */
export interface Look {
  readonly size?: number;
  readonly bold?: boolean;
  readonly align?: "left" | "center" | "right";
  readonly vertical?: "top" | "middle" | "bottom";
  readonly border?: "black" | "grey" | "none";
  readonly fill?: boolean;
  readonly format?: string;
  readonly colour?: "black" | "grey" | "link";
  readonly wraps?: boolean;
}

export const fontName = "宋体";
const colours = { black: "FF000000", grey: "FF808080", link: "FF1F4E9E" } as const;
const borderColours = { black: "FF000000", grey: "FFD0D0D0" } as const;
const headerFill = "FFF2F2F2";

/** The paper, and the printer resolutions that exceljs would leave without a sensible value. */
export const a4 = { paperSize: 9, horizontalDpi: 600, verticalDpi: 600 } as const;

/** A form on one page. */
export const formPage = {
  ...a4,
  orientation: "portrait",
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 1,
  horizontalCentered: true,
} as const;

/** A list over as many landscape pages as it needs, each as wide as the list. */
export const listPage = {
  ...a4,
  orientation: "landscape",
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  horizontalCentered: true,
  margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 },
} as const;

export const pageNumbers = { oddFooter: "&C第 &P 页，共 &N 页" } as const;

/** As many decimals as an amount has, and at least two. */
export const amountFormat = "0.00########";

/** Writes a value into an area, which is merged when it is more than one cell. */
export function put(sheet: Worksheet, area: string, value: string | null, look: Look = {}): void {
  const [from = area, to] = area.split(":");
  if (to !== undefined) sheet.mergeCells(area);
  const first = sheet.getCell(from);
  const last = sheet.getCell(to ?? from);
  first.value = value;
  for (let row = Number(first.row); row <= Number(last.row); row++) {
    for (let column = Number(first.col); column <= Number(last.col); column++) {
      dress(sheet.getCell(row, column), look);
    }
  }
}

function dress(cell: Cell, look: Look): void {
  const { size = 10.5, bold = false, align = "center", vertical = "middle", border = "black" } = look;
  const { fill = false, format, colour = "black", wraps = true } = look;
  const font: Partial<Font> = { name: fontName, size, bold, color: { argb: colours[colour] }, charset: 134 };
  if (colour === "link") font.underline = true;
  const alignment: Partial<Alignment> = { horizontal: align, vertical, wrapText: wraps };
  cell.style = { font, alignment };
  if (format !== undefined) cell.numFmt = format;
  if (fill) cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: headerFill } };
  if (border !== "none") {
    const line = { style: "thin", color: { argb: borderColours[border] } } as const;
    cell.border = { top: line, left: line, bottom: line, right: line };
  }
}

/** Sets the widths of the columns from A on, in characters, and the heights of rows in points. */
export function measure(
  sheet: Worksheet,
  widths: readonly number[],
  heights: Readonly<Record<number, number>>,
): void {
  for (const [index, width] of widths.entries()) sheet.getColumn(index + 1).width = width;
  for (const [row, height] of Object.entries(heights)) sheet.getRow(Number(row)).height = height;
}
