import { canonicalClass } from "../model/class-name.ts";
import type { IndicatorRow } from "../read/table.ts";

/** Whether a row states a cost: under 产出/成本指标 in the 2015 list, under 成本指标 in the 2021 list. */
export function isCostRow({ level1, level2 }: IndicatorRow): boolean {
  return canonicalClass(level2.text) === "成本指标" || canonicalClass(level1.text) === "成本指标";
}

export function isQuantityRow({ level2 }: IndicatorRow): boolean {
  return canonicalClass(level2.text) === "数量指标";
}
