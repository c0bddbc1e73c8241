import { readOperator } from "../target/operator.ts";
import { parseTarget } from "../target/parse.ts";
import type { Meaning } from "../target/target.ts";
import type { Field, IndicatorRow } from "./table.ts";

/**
 * A 指标值 with the operator that stands in a column of its own, also before it is filled in. Provinces head that column
 * 指标性质 or 指标方向, and the other one tells 定量 or 正向: what the cells hold decides.
 */
export function readTarget(
  field: Field,
  columns: readonly (Field | null)[],
): Required<Pick<IndicatorRow, "target" | "operator">> {
  const target = parseTarget(field.text);
  const { meaning, canonical } = target;
  const column = takesOperator(meaning) ? columns.find((found) => found && readOperator(found.text)) : null;
  if (!column || meaning.kind !== "quantity") {
    return { target: { target, ...field }, operator: column ?? null };
  }
  const operator = readOperator(column.text);
  // A bare number is left as it is written: its unit stands elsewhere, or it is damaged.
  const whole = { meaning: { ...meaning, operator }, canonical: meaning.unit === "" ? null : canonical };
  return { target: { target: whole, ...field }, operator: column };
}

function takesOperator(meaning: Meaning): boolean {
  return meaning.kind === "blank" || (meaning.kind === "quantity" && meaning.operator === null);
}
