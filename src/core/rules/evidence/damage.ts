import { parseCostUnit } from "../../compute/cost-unit.ts";
import { dateOfSerial } from "../../grid/serial-date.ts";
import { type Decimal, formatDecimal, hundred, zero } from "../../model/decimal.ts";
import type { IndicatorRow } from "../../read/table.ts";
import { unitOf } from "../../read/value-unit.ts";
import type { Quantity } from "../../target/target.ts";
import { naturalOperator } from "./direction.ts";
import { type IndicatorKind, kindOf } from "./indicator-kind.ts";
import { isMoneyWithoutYuan } from "./money-without-yuan.ts";
import { isRateName } from "./rate-name.ts";

/** What a spreadsheet program did to a value. */
export type DamageKind =
  | "serial-date"
  | "lost-percent"
  | "rounded-to-zero"
  | "date-for-number"
  | "error-value";

interface Damage {
  readonly kind: DamageKind;
  /** What most likely stood there; `null` where that cannot be told. */
  readonly repaired: string | null;
}

/** The serial numbers of 2000-01-01 and 2099-12-31: a number between them in a 时效 row is a date. */
const firstSerial = 36526;
const lastSerial = 73050;

/** The damage a spreadsheet program did to a row's value; `null` where there is none. */
export function damageOf(row: IndicatorRow): Damage | null {
  const { text, value, target } = row.target;
  const { meaning } = target;
  const kind = kindOf(row);
  if (text.startsWith("#")) return { kind: "error-value", repaired: null };
  if (meaning.kind === "deadline" && typeof value === "number" && (kind === "数量" || kind === "成本")) {
    return { kind: "date-for-number", repaired: null };
  }
  return meaning.kind === "quantity" ? damagedQuantity(row, kind, meaning) : null;
}

function damagedQuantity(row: IndicatorRow, kind: IndicatorKind | null, value: Quantity): Damage | null {
  const { number } = value;
  const isBare = unitOf(row, value) === "";
  if (kind === "时效" && isBare && number.gte(firstSerial) && number.lte(lastSerial)) {
    return { kind: "serial-date", repaired: deadlineOfSerial(number) };
  }
  if (isBare && number.gte(zero) && number.lte(hundred) && (kind === "满意度" || isRateName(row.name.text))) {
    return { kind: "lost-percent", repaired: percentage(row, value) };
  }
  if (
    kind === "成本" &&
    number.eq(zero) &&
    isMoney(unitOf(row, value)) &&
    !/超|节|减|免/.test(row.name.text)
  ) {
    return { kind: "rounded-to-zero", repaired: null };
  }
  return null;
}

/** No unit or money; 社会成本 and 生态环境成本 also count 次 and 亩, of which there may well be none. */
function isMoney(unit: string): boolean {
  return unit === "" || parseCostUnit(unit) !== null || isMoneyWithoutYuan(unit);
}

function deadlineOfSerial(serial: Decimal): string | null {
  const date = dateOfSerial(serial.toNumber());
  return date ? `${date.year}年${date.month}月${date.day}日前完成` : null;
}

/** 0.95 and 95 as ≥95%; `null` where a small number can be either 0.5 % or 50 %, or nothing tells the operator. */
function percentage(row: IndicatorRow, value: Quantity): string | null {
  const natural = naturalOperator(row, value);
  const operator = value.number.eq(zero) ? "=" : (value.operator ?? natural);
  if (!operator || (natural === null && value.number.lte(1) && value.number.gt(0))) return null;
  const percent = value.number.lte(1) ? value.number.times(100) : value.number;
  const isWhole = percent.eq(hundred) && (operator === "≥" || operator === "=");
  return `${isWhole ? "" : operator}${formatDecimal(percent)}%`;
}
