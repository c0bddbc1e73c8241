import { isCrossedOut } from "../../model/crossed-out.ts";
import { type Decimal, formatDecimal, zero } from "../../model/decimal.ts";
import type { Field, TargetTable } from "../../read/table.ts";
import { rewrittenAmount } from "../evidence/rewritten-amount.ts";
import { at, correct, defineRule } from "../rule.ts";

export const mon1 = defineRule<{ budget: string; sum: string; unit: string }>({
  code: "MON-1",
  severity: "error",
  fix: "ask",
  title: "预算数 = 财政资金 + 其他资金",
  rationale: "总额与来源不符的表不能提交；其他资金为空按 0 计。",
  source: "表内勾稽",
  message: ({ budget, sum, unit }) => `预算数为 ${budget}${unit}，应等于财政资金与其他资金之和 ${sum}${unit}`,
  table(table, report) {
    const { budget } = table;
    const sum = sumOfParts(table);
    if (!budget?.amount || !sum || sum.eq(budget.amount)) return;
    const after = mixesUnits(table) ? null : rewrittenAmount(sum, budget, table.amountUnit?.unit);
    report({
      at: at(table, budget),
      params: {
        budget: formatDecimal(budget.amount),
        sum: formatDecimal(sum),
        unit: table.amountUnit?.unit ?? "",
      },
      fix: after === null ? undefined : correct("ask", table, budget, after),
    });
  },
  examples: {
    valid: { 预算数: "3.00", 财政资金: "2.50", 其他资金: "0.50" },
    invalid: { 预算数: "3.00", 财政资金: "2.50", 其他资金: "0.40" },
  },
});

/** A part may then be meant in the unit of another: 30000 beside 30000元. */
function mixesUnits({ amountUnit, budget, fiscalFunds, otherFunds }: TargetTable): boolean {
  return [budget, fiscalFunds, otherFunds].some(
    (field) => field?.ownUnit && field.ownUnit !== amountUnit?.unit,
  );
}

/** `null` when there is nothing to compare: a part is not in the layout or is no number, or both are blank. */
function sumOfParts({ fiscalFunds, otherFunds }: TargetTable): Decimal | null {
  if (!fiscalFunds || !otherFunds || (isBlank(fiscalFunds) && isBlank(otherFunds))) return null;
  let sum = zero;
  for (const field of [fiscalFunds, otherFunds]) {
    const { amount } = field;
    if (!isBlank(field) && !amount) return null;
    if (amount) sum = sum.plus(amount);
  }
  return sum;
}

function isBlank({ text }: Field): boolean {
  return text === "" || isCrossedOut(text);
}
