import type { CellValue } from "../core/grid/sheet.ts";

/**
 * Excel reads text that is written into a cell as if it were typed: `3-1` becomes a date, `=A1` a formula. Text that
 * begins with one of these characters stays what it is; before all other an apostrophe says so, which Excel keeps out of
 * sight without changing the cell's number format.
 */
const staysText = /^(?![〇零一二三四五六七八九十百千万上下])[\p{Script=Han}≥≤＞＜（《“【]/u;

/** What to write so that the cell holds this value. In a cell formatted as text nothing is read anew. */
export function enteredValue(value: CellValue, format: string): string | number | boolean {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value !== "string" || value === "") return value;
  return format === "@" || staysText.test(value) ? value : `'${value}`;
}
