import { Decimal, exactDigits, hundredth } from "../model/decimal.ts";
import type { CompiledTemplate } from "../template/compile.ts";
import type { Bound } from "./content.ts";

const plainDecimal = /^-?\d+(\.\d+)?$/;

/** The decimal that a figure spells in plain digits; `null` for anything else. */
export function figureOf(figure: string | null): Decimal | null {
  return figure !== null && plainDecimal.test(figure) ? new Decimal(figure) : null;
}

/** A figure as a cell holds it: a number where a spreadsheet holds exactly this one, else the text as it stands. */
export function writtenFigure(figure: string | null): string | number | null {
  const decimal = figureOf(figure);
  return (decimal && exactNumber(decimal)) ?? figure;
}

/**
 * A percentage (25 for 25 %) as a cell holds it: 0.25. The form shows whole percentages; one with a fraction takes
 * the template's own style for that, or is written as text.
 */
export function writtenPercent(percent: string | null, { samples }: CompiledTemplate): Bound {
  const decimal = figureOf(percent);
  if (!decimal) return percent;
  const value = exactNumber(decimal.times(hundredth));
  if (value === undefined) return percent;
  if (decimal.round(0).eq(decimal)) return value;
  const styleOf = samples.get("fractionalPercent");
  return styleOf ? { value, styleOf } : `${percent}%`;
}

/** The spreadsheet number that reads as exactly this decimal; `undefined` beyond the digits that one holds. */
function exactNumber(decimal: Decimal): number | undefined {
  return decimal.c.length <= exactDigits ? decimal.toNumber() : undefined;
}
