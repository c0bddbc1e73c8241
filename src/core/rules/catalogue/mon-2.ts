import { isCrossedOut } from "../../model/crossed-out.ts";
import { zero } from "../../model/decimal.ts";
import { remarkOfAmount } from "../../read/amount.ts";
import type { AmountField, TargetTable } from "../../read/table.ts";
import { labelCell } from "../evidence/label-cell.ts";
import { quote } from "../evidence/quote.ts";
import { at, defineRule } from "../rule.ts";

export const mon2 = defineRule<{ problem: string }>({
  code: "MON-2",
  severity: "error",
  title: "金额单位只写一次且不混用，金额都是不小于 0 的数",
  rationale: "单位不明或混用时，金额会差一万倍；不是数的金额无法汇总。",
  source: "表内勾稽",
  message: ({ problem }) => problem,
  table(table, report) {
    const unit = table.amountUnit?.unit;
    const amounts = filledAmounts(table);
    if (!unit && amounts.some(([, { ownUnit }]) => !ownUnit)) {
      const place = table.amountUnit ? at(table, table.amountUnit) : labelCell(table, "budget");
      report({ at: place, params: { problem: "没有写明金额单位，应在表头写明一次，如“单位：万元”" } });
    }
    for (const [label, field] of amounts) {
      const problem = problemOf(label, field, unit ?? amounts[0]?.[1].ownUnit);
      if (problem) report({ at: at(table, field), params: { problem } });
      const remark = remarkOfAmount(field.text);
      if (remark !== "") {
        report({
          at: at(table, field),
          severity: "info",
          params: { problem: remarkOn(label, field, remark) },
        });
      }
    }
  },
  examples: {
    valid: { 金额单位: "单位：元", 预算数: "30,000.00", 财政资金: "30,000.00" },
    invalid: { 预算数: "三万左右" },
  },
});

function filledAmounts({ budget, fiscalFunds, otherFunds }: TargetTable): [string, AmountField][] {
  const amounts: [string, AmountField | null][] = [
    ["预算数", budget],
    ["财政资金", fiscalFunds],
    ["其他资金", otherFunds],
  ];
  return amounts.filter(
    (entry): entry is [string, AmountField] =>
      !!entry[1] && entry[1].text !== "" && !isCrossedOut(entry[1].text),
  );
}

function problemOf(label: string, field: AmountField, unit: string | null | undefined): string | null {
  const { text, amount, ownUnit } = field;
  if (!amount) return `${label}为${quote(text)}，应为一个数`;
  if (amount.lt(zero)) return `${label}为 ${text}，应为不小于 0 的数`;
  return ownUnit && unit && ownUnit !== unit
    ? `${label} ${text} 以${ownUnit}计，与表内金额单位${unit}混用，应统一为${unit}`
    : null;
}

function remarkOn(label: string, { text }: AmountField, remark: string): string {
  return `${label}写作${quote(text)}，只读取了金额，后面的“${remark}”应移到资金用途或表后附注`;
}
