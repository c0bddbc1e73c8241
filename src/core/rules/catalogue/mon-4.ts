import { formatDecimal } from "../../model/decimal.ts";
import { namedParts } from "../evidence/named-parts.ts";
import { at, defineRule } from "../rule.ts";

export const mon4 = defineRule<{ parts: string; sum: string; budget: string; unit: string }>({
  code: "MON-4",
  severity: "warning",
  title: "资金用途中列明的各项金额合计等于预算数",
  rationale: "用途里的分项与预算数对不上，审核人会要求说明差额；分不清是不是分项的金额不作判断。",
  source: "表内勾稽",
  message: ({ parts, sum, budget, unit }) =>
    `资金用途列明的${parts}合计 ${sum}${unit}，应与预算数 ${budget}${unit} 一致`,
  table(table, report) {
    const { purpose, budget } = table;
    const unit = table.amountUnit?.unit;
    if (!purpose || !budget?.amount || !unit) return;
    const parts = namedParts(purpose.text, budget.amount, unit);
    const [first, ...others] = parts ?? [];
    if (!first) return;
    const sum = others.reduce((total, { amount }) => total.plus(amount), first.amount);
    if (sum.eq(budget.amount)) return;
    const names = [first, ...others].slice(0, 3).map(({ name }) => `“${name}”`);
    report({
      at: at(table, purpose),
      params: {
        parts: names.join("") + (others.length > 2 ? `等 ${others.length + 1} 项` : ""),
        sum: formatDecimal(sum),
        budget: formatDecimal(budget.amount),
        unit,
      },
    });
  },
  examples: {
    valid: { 资金用途: "用于征兵工作，其中宣传费1.8万元、体检费12,000元" },
    invalid: { 资金用途: "用于征兵工作，其中宣传费1.8万元、体检费10,000元" },
  },
});
