import { parseCostUnit } from "../compute/cost-unit.ts";
import { yuanPer } from "../model/amount-unit.ts";
import { compact } from "../model/half-width.ts";
import type { IndicatorRow } from "../read/table.ts";
import { unitOf } from "../read/value-unit.ts";
import type { Quantity } from "../target/target.ts";

/** Whether two texts say the same but for white space and full-width characters. */
export function isSameText(one: string, other: string): boolean {
  return one === other || compact(one) === compact(other);
}

/** Whether two rows' 指标值 mean the same, wherever operator and unit stand: ≥95％ and 95%以上, 1.5万元/次 and 15000元/次. */
export function isSameTarget(one: IndicatorRow, other: IndicatorRow): boolean {
  const [meaning, otherMeaning] = [one.target.target.meaning, other.target.target.meaning];
  switch (meaning.kind) {
    case "quantity":
      return (
        otherMeaning.kind === "quantity" &&
        meaning.operator === otherMeaning.operator &&
        isSameQuantity(
          { ...meaning, unit: unitOf(one, meaning) },
          { ...otherMeaning, unit: unitOf(other, otherMeaning) },
        )
      );
    case "range":
      return (
        otherMeaning.kind === "range" &&
        meaning.low.eq(otherMeaning.low) &&
        meaning.high.eq(otherMeaning.high) &&
        unitOf(one, meaning) === unitOf(other, otherMeaning)
      );
    case "deadline":
      return (
        otherMeaning.kind === "deadline" &&
        (["year", "month", "day", "yearly"] as const).every((part) => meaning[part] === otherMeaning[part])
      );
    case "grade":
      return otherMeaning.kind === "grade" && meaning.grade === otherMeaning.grade;
    default:
      return false;
  }
}

function isSameQuantity(one: Quantity, other: Quantity): boolean {
  if (one.unit === other.unit) return one.number.eq(other.number);
  const [cost, otherCost] = [parseCostUnit(one.unit), parseCostUnit(other.unit)];
  if (!cost || !otherCost || cost.denominators.join("/") !== otherCost.denominators.join("/")) return false;
  return one.number.times(yuanPer[cost.money]).eq(other.number.times(yuanPer[otherCost.money]));
}
