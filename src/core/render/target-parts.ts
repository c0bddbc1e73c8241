import { formatDecimal } from "../model/decimal.ts";
import type { Indicator } from "../model/project.ts";
import { parseTarget } from "../target/parse.ts";
import type { Meaning, Operator } from "../target/target.ts";

/** A 指标值 with its operator and unit, and the same taken apart for layouts that have a column for each. */
export interface TargetParts {
  readonly whole: string | null;
  readonly operator: Operator | null;
  /** Plain digits, or the whole text where it is no number. */
  readonly number: string | null;
  readonly unit: string | null;
  /** 定量 or 定性. */
  readonly nature: string | null;
  /** 正向: more is better. */
  readonly direction: string | null;
  /** Whether `whole` says what the unit column says, too. */
  readonly holdsUnit: boolean;
}

const directions: Readonly<Record<Operator, string | null>> = {
  "≥": "正向",
  ">": "正向",
  "≤": "反向",
  "<": "反向",
  "=": null,
};

/** Puts an indicator's value and unit together, and takes them apart. A text that is no number stays as it is. */
export function targetParts({ target, unitOfMeasure = null }: Indicator): TargetParts {
  const { meaning } = parseTarget(target ?? "");
  const stated = digitsOf(meaning);
  const operator = meaning.kind === "quantity" ? meaning.operator : null;
  const ownUnit = stated?.unit || null;
  const unit = unitOfMeasure ?? ownUnit;
  const joins = stated !== null && ownUnit === null && unit !== null;
  return {
    whole: joins ? `${operator ?? ""}${stated.digits}${unit}` : target,
    operator,
    number: stated ? stated.digits : target,
    unit,
    nature: target === null ? null : stated || meaning.kind === "deadline" ? "定量" : "定性",
    direction: operator && directions[operator],
    holdsUnit: unitOfMeasure === null || joins || unitOfMeasure === ownUnit,
  };
}

function digitsOf(meaning: Meaning): { digits: string; unit: string } | null {
  if (meaning.kind === "quantity") return { digits: formatDecimal(meaning.number), unit: meaning.unit };
  if (meaning.kind !== "range") return null;
  return { digits: `${formatDecimal(meaning.low)}-${formatDecimal(meaning.high)}`, unit: meaning.unit };
}
