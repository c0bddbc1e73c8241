import { readOperator } from "../target/operator.ts";
import type { IndicatorRow } from "./table.ts";
import { columnUnit } from "./value-unit.ts";

/** A row's 指标值 as text, with its operator wherever that stands; "" for a blank cell. */
export function statedTarget({ operator, target }: IndicatorRow): string {
  if (target.text === "") return "";
  return (operator ? (readOperator(operator.text) ?? "") : "") + target.text;
}

/** The same, with its unit wherever that stands. */
export function statedWithUnit(row: IndicatorRow): string {
  const { meaning } = row.target.target;
  const isBare = meaning.kind === "quantity" && meaning.unit === "";
  return statedTarget(row) + (isBare ? columnUnit(row) : "");
}
