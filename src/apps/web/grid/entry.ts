import type { WrittenValue } from "../../../core/grid/edit.ts";
import { isPercentFormat } from "../../../core/grid/number-format.ts";
import type { Cell } from "../../../core/grid/sheet.ts";
import { halfWidth } from "../../../core/model/half-width.ts";

const number = /^-?\d+(?:\.\d+)?$/;

/**
 * What a typed text means for a cell: a number where the cell holds one already or is blank, 25% or 25 as a fraction in
 * a cell that shows percentages, otherwise text; nothing typed clears the cell. A formula is never made.
 */
export function readEntry(typed: string, cell: Cell | undefined): WrittenValue {
  if (typed === "") return null;
  if (typeof cell?.value === "string") return typed;
  const plain = halfWidth(typed).trim();
  const digits = plain.replace(/%$/, "");
  if (!number.test(digits)) return typed;
  if (isPercentFormat(cell?.format ?? "")) return Number((Number(digits) / 100).toPrecision(15));
  return digits === plain ? Number(digits) : typed;
}
