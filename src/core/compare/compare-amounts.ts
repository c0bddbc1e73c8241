import { type AmountUnit, convertAmount } from "../model/amount-unit.ts";
import { type Decimal, formatDecimal, zero } from "../model/decimal.ts";
import type { AmountField, TargetTable } from "../read/table.ts";
import type { Change } from "./change.ts";
import { compareFields, type Stated } from "./compare-fields.ts";

const amountFields = ["budget", "fiscalFunds", "otherFunds"] as const;

/** What changed in the money of two tables, whatever units they state it in. */
export function compareAmounts(before: TargetTable, after: TargetTable): Change[] {
  return amountFields.flatMap((field) => {
    const [one, other] = [amountIn(before, before[field]), amountIn(after, after[field])];
    const isInOneUnit = one.unit === other.unit;
    const isSame = isSameAmount(one, other, field !== "budget");
    const isSpelled = isInOneUnit || (isSame && one.text === "" && other.text === "");
    const [first, second] = isSpelled ? [one, other] : [withUnit(one), withUnit(other)];
    return compareFields(first, second, {
      field,
      isSame,
      difference: isSame ? null : difference(one, other),
    });
  });
}

/** Money in one version. */
interface StatedAmount extends Stated {
  readonly amount: Decimal | null;
  /** What `amount` is in; `null` where nothing tells. */
  readonly unit: AmountUnit | null;
  readonly ownUnit: AmountUnit | null;
}

function amountIn({ sheet, amountUnit }: TargetTable, field: AmountField | null): StatedAmount {
  const ownUnit = field?.ownUnit ?? null;
  const unit = amountUnit?.unit ?? ownUnit;
  return { sheet, field, text: field?.text ?? "", amount: field?.amount ?? null, unit, ownUnit };
}

function withUnit(stated: StatedAmount): StatedAmount {
  const isBare = stated.amount !== null && stated.unit !== null && stated.ownUnit === null;
  return isBare ? { ...stated, text: `${stated.text}${stated.unit}` } : stated;
}

/** Of the parts of a budget a blank is nothing; a blank budget is not filled in. */
function isSameAmount(one: StatedAmount, other: StatedAmount, isPart: boolean): boolean {
  const [amount, otherAmount] = [one, other].map((stated) =>
    isPart && stated.text === "" ? zero : inYuan(stated, one.unit !== null && other.unit !== null),
  );
  if (!amount || !otherAmount) return one.text === other.text;
  return amount.eq(otherAmount);
}

function inYuan({ amount, unit }: StatedAmount, isConvertible: boolean): Decimal | null {
  return amount && isConvertible && unit ? convertAmount(amount, unit, "元") : amount;
}

function difference(one: StatedAmount, other: StatedAmount): string | null {
  if (!one.amount || !other.amount || (one.unit === null) !== (other.unit === null)) return null;
  const unit = one.unit === other.unit ? one.unit : "万元";
  const [from, to] = [one, other].map((stated) => inUnit(stated, unit));
  if (!from || !to) return null;
  const more = to.minus(from);
  const decimals = one.unit === other.unit ? Math.max(decimalsIn(one.text), decimalsIn(other.text)) : 0;
  const digits = more.abs();
  const written =
    decimals > 0
      ? digits.toFixed(Math.max(decimals, decimalsIn(formatDecimal(digits))))
      : formatDecimal(digits);
  return `${more.lt(zero) ? "-" : "+"}${written}${unit ? ` ${unit}` : ""}`;
}

function inUnit({ amount, unit }: StatedAmount, wanted: AmountUnit | null): Decimal | null {
  return amount && unit && wanted ? convertAmount(amount, unit, wanted) : amount;
}

function decimalsIn(text: string): number {
  return /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
}
