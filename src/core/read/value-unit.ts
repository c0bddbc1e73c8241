import { isCrossedOut } from "../model/crossed-out.ts";
import { compact } from "../model/half-width.ts";
import { remembered } from "../model/remembered.ts";
import { readUnit } from "../target/unit.ts";
import type { IndicatorRow } from "./table.ts";

const percentWords = new Set(["百分之", "百分数", "百分率"]);

/** The unit a value is in: its own, or else the one in the row's 计量单位 column; "" where there is neither. */
export function unitOf(row: IndicatorRow, value: { readonly unit: string }): string {
  return canonicalUnit(value.unit) || columnUnit(row);
}

/** What the row's 计量单位 column holds; "" where it is blank, crossed out or missing. */
export function columnUnit({ unitOfMeasure }: IndicatorRow): string {
  const unit = unitOfMeasure ? canonicalUnit(unitOfMeasure.text) : "";
  return isCrossedOut(unit) ? "" : unit;
}

/** In the spelling that values are read in; what is no unit as it stands, half-width and without white space. */
const canonicalUnit = remembered((text) => {
  const unit = compact(text);
  return percentWords.has(unit) ? "%" : (readUnit(unit) ?? unit);
});
