import { readOperator } from "../target/operator.ts";
import type { IndicatorRow } from "./table.ts";

/** A row's 指标值 as text, with its operator wherever that stands. */
export function statedTarget({ operator, target }: IndicatorRow): string {
  return (operator ? (readOperator(operator.text) ?? "") : "") + target.text;
}
