import { formatDecimal, hundred, zero } from "../../model/decimal.ts";
import type { IndicatorRow } from "../../read/table.ts";
import { unitOf } from "../../read/value-unit.ts";
import type { Quantity } from "../../target/target.ts";
import { naturalOperator } from "./direction.ts";
import { type IndicatorKind, kindOf } from "./indicator-kind.ts";
import { isTimeUnit } from "./time-unit.ts";

/** What a quantitative value lacks. */
type Lack = "运算符" | "单位" | "运算符和单位" | "数值";

interface ValueFault {
  readonly lack: Lack;
  /** The value with what it lacks; `null` where that cannot be told. */
  readonly completed: string | null;
}

/** What keeps a row's value from being operator, number and unit; `null` where nothing does or none are needed. */
export function valueFault(row: IndicatorRow): ValueFault | null {
  const { meaning } = row.target.target;
  const kind = kindOf(row);
  switch (meaning.kind) {
    case "quantity":
      return quantityFault(row, kind, meaning);
    case "range":
      return isUnitMissing(row, kind, meaning) ? { lack: "单位", completed: null } : null;
    case "deadline":
      return isNumeric(kind) ? { lack: "数值", completed: null } : null;
    case "unknown":
      return isNumeric(kind) || (kind === "质量" && /[\d０-９]/.test(row.target.text))
        ? { lack: "数值", completed: null }
        : null;
    default:
      return null;
  }
}

function isNumeric(kind: IndicatorKind | null): boolean {
  return kind === "数量" || kind === "成本" || kind === "满意度";
}

/** An exact 100 % needs no operator, nor does a period. */
function quantityFault(row: IndicatorRow, kind: IndicatorKind | null, value: Quantity): ValueFault | null {
  const unit = unitOf(row, value);
  const lacksUnit = isUnitMissing(row, kind, value);
  const isExact = (value.number.eq(hundred) && unit === "%") || (kind === "时效" && isTimeUnit(unit));
  if (value.operator !== null || isExact) return lacksUnit ? { lack: "单位", completed: null } : null;
  if (lacksUnit) return { lack: "运算符和单位", completed: null };
  const operator = value.number.eq(zero) ? "=" : naturalOperator(row, value);
  const completed = operator && `${operator}${formatDecimal(value.number)}${value.unit}`;
  return { lack: "运算符", completed };
}

const withoutUnit = /(?:指数|系数)$/;

/**
 * An index has no unit. 万 alone is a factor and no unit, except for a cost, where VAL-13 says that 元 got lost.
 */
function isUnitMissing(
  row: IndicatorRow,
  kind: IndicatorKind | null,
  value: { readonly unit: string },
): boolean {
  const unit = unitOf(row, value);
  if (unit === "") return !withoutUnit.test(row.name.text);
  return kind !== "成本" && /^[百千万亿]+$/.test(unit);
}
