import type { CellValue } from "../../core/grid/sheet.ts";

/** What a cell holds, as text; a blank as （空）. */
export function showValue(value: CellValue): string {
  if (value === null || value === "") return "（空）";
  return typeof value === "object" ? value.error : String(value);
}
