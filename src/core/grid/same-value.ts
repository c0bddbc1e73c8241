import type { CellValue } from "./sheet.ts";

/** Whether a cell still holds what was there. Blank and empty text are the same: nobody can see a difference. */
export function isSameValue(a: CellValue, b: CellValue): boolean {
  if (a === null || b === null || typeof a !== "object" || typeof b !== "object") {
    return (a === "" ? null : a) === (b === "" ? null : b);
  }
  return a.error === b.error;
}
