import type { Style } from "exceljs";
import { invalidArgument } from "../excel-fault.ts";
import type { RangePlace } from "./range.ts";
import { refuseFormatting } from "./refuse-formatting.ts";

/** Changes the style of every cell of a range; cells that share a style with others get one of their own. */
export function restyle(
  { sheet, area }: RangePlace,
  change: (style: Partial<Style>) => Partial<Style>,
): void {
  refuseFormatting(sheet);
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const cell = sheet.getCell(row, column);
      cell.style = { ...cell.style, ...change(cell.style) };
    }
  }
}

/** A colour as add-ins write it, #RRGGBB, as the file does. */
export function inkOf(colour: unknown): { argb: string } {
  if (typeof colour !== "string" || !/^#[\dA-F]{6}$/i.test(colour)) throw invalidArgument();
  return { argb: `FF${colour.slice(1)}` };
}
