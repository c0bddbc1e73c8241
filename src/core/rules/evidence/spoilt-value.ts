import type { IndicatorRow } from "../../read/table.ts";
import { damageOf } from "./damage.ts";
import { placeholderIn } from "./placeholder.ts";
import { refusedMark } from "./refused-mark.ts";

/**
 * Whether another rule says already why a value cannot be judged: blank (CMP-7), a placeholder (CMP-8), refused
 * marks (VAL-4) or spreadsheet damage (VAL-11).
 */
export function isSpoilt(row: IndicatorRow): boolean {
  const { text, target } = row.target;
  const { kind } = target.meaning;
  if (kind === "blank" || refusedMark(text) !== null) return true;
  return (kind === "unknown" && placeholderIn(text) !== null) || damageOf(row) !== null;
}
