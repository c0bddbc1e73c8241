import type ExcelJS from "exceljs";

/** The colours of Office's own theme, in the order in which cells count them. */
const officeTheme = [
  "#ffffff",
  "#000000",
  "#e7e6e6",
  "#44546a",
  "#4472c4",
  "#ed7d31",
  "#a5a5a5",
  "#ffc000",
  "#5b9bd5",
  "#70ad47",
];

/** A cell's colour for CSS. A workbook with a theme of its own is shown in Office's. */
export function colour(found: Partial<ExcelJS.Color> | undefined): string | undefined {
  if (found?.argb && /^[0-9a-f]{8}$/i.test(found.argb)) return `#${found.argb.slice(2)}`;
  const base = found?.theme === undefined ? undefined : officeTheme[found.theme];
  return base && tinted(base, tintOf(found));
}

/** From -1, black, over 0 to 1, white. exceljs' types do not know it. */
function tintOf(found: object | undefined): number {
  return found && "tint" in found && typeof found.tint === "number" ? found.tint : 0;
}

function tinted(base: string, tint: number): string {
  if (tint === 0) return base;
  const end = tint < 0 ? 0 : 255;
  const parts = [1, 3, 5].map((start) => {
    const own = Number.parseInt(base.slice(start, start + 2), 16);
    return Math.round(own + (end - own) * Math.abs(tint));
  });
  return `rgb(${parts.join(", ")})`;
}
