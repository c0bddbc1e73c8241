import type { WrittenValue } from "../../../core/grid/edit.ts";
import { isPercentFormat } from "../../../core/grid/number-format.ts";
import type { Cell } from "../../../core/grid/sheet.ts";
import { exactDigits } from "../../../core/model/decimal.ts";
import { halfWidth } from "../../../core/model/half-width.ts";

/** 007 is a code, and not the number 7. */
const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/**
 * What a typed text means for a cell: a number where the cell holds one already or is blank, 25% or 25 as a fraction in
 * a cell that shows percentages, otherwise text, as are digits that a number would lose; nothing typed clears the cell.
 * A formula is never made.
 */
export function readEntry(typed: string, cell: Cell | undefined): WrittenValue {
  if (typed === "") return null;
  if (typeof cell?.value === "string") return typed;
  const plain = halfWidth(typed).trim();
  const digits = plain.replace(/%$/, "");
  if (!number.test(digits) || significant(digits) > exactDigits) return typed;
  if (isPercentFormat(cell?.format ?? "")) return Number((Number(digits) / 100).toPrecision(exactDigits));
  return digits === plain ? Number(digits) : typed;
}

/** How many digits of a number count; a 项目编码 has more than a number keeps. */
function significant(digits: string): number {
  return digits.replace(/\D/g, "").replace(/^0+/, "").length;
}
