import { Decimal } from "../model/decimal.ts";
import { isCalendarYear } from "./calendar.ts";
import { digitsPattern, plainDigits } from "./number.ts";
import type { Target } from "./target.ts";
import { readUnit } from "./unit.ts";

const shape = new RegExp(
  `^(${digitsPattern})([^\\d,.~—–至到-]*)(~|—+|–|-|至|到)(${digitsPattern})(?![\\d,.])(.*?)(之间)?$`,
);

/**
 * `2-3次`, `80%~90%`, `2次至3次`, keeping the separator that is written; `null` for anything else. Without a unit,
 * 2-3 may be a date or a numbering.
 */
export function parseRange(text: string): Target | null {
  const [, first, firstUnit = "", separator = "", last, lastUnit = "", between] = shape.exec(text) ?? [];
  const low = plainDigits(first ?? "");
  const high = plainDigits(last ?? "");
  const lowUnit = readUnit(firstUnit);
  const unit = readUnit(lastUnit);
  if (!low || !high || !unit || (lowUnit !== "" && lowUnit !== unit) || isCalendarYear(high, unit))
    return null;
  const meaning = { kind: "range", low: new Decimal(low), high: new Decimal(high), unit } as const;
  if (meaning.low.gte(meaning.high)) return null;
  return { meaning, canonical: between ? null : low + lowUnit + separator + high + unit };
}
