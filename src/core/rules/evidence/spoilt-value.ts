import { isCrossedOut } from "../../model/crossed-out.ts";
import type { IndicatorRow } from "../../read/table.ts";
import { damageOf } from "./damage.ts";
import { placeholderIn } from "./placeholder.ts";
import { refusedMark } from "./refused-mark.ts";

/**
 * Whether another rule says already why a value cannot be judged: blank or crossed out (CMP-7), a placeholder (CMP-8),
 * refused marks (VAL-4) or spreadsheet damage (VAL-11). A form's hint before a whole value only needs tidying away.
 */
export function isSpoilt(row: IndicatorRow): boolean {
  const { text, target } = row.target;
  const { kind } = target.meaning;
  if (kind === "blank" || isCrossedOut(text)) return true;
  if (placeholderIn(text) !== null) return kind === "unknown";
  return refusedMark(text) !== null || damageOf(row) !== null;
}
