import { isPerUnit, parseCostUnit } from "../../compute/cost-unit.ts";
import { isCostRow } from "../../compute/indicator-class.ts";
import { convertAmount } from "../../model/amount-unit.ts";
import { formatDecimal } from "../../model/decimal.ts";
import { statedWithUnit } from "../../read/stated-target.ts";
import { unitOf } from "../../read/value-unit.ts";
import { at, defineRule } from "../rule.ts";

export const cst2 = defineRule<{ stated: string; name: string; budget: string }>({
  code: "CST-2",
  severity: "warning",
  title: "总成本上限不低于预算数",
  rationale: "总成本上限低于预算数时，按预算全额执行就会突破指标值，自评必然扣分。",
  source: "财预〔2021〕101号 中央部门项目支出核心绩效目标和指标设置及取值指引（试行）",
  message: ({ stated, name, budget }) =>
    `“${name}”的指标值为 ${stated}，低于预算数 ${budget}，总成本上限应不低于预算数`,
  table(table, report) {
    const budget = table.budget?.amount;
    const amountUnit = table.amountUnit?.unit;
    if (!budget || !amountUnit) return;
    for (const row of table.indicators.filter(isCostRow)) {
      const { meaning } = row.target.target;
      if (meaning.kind !== "quantity" || (meaning.operator !== "≤" && meaning.operator !== "<")) continue;
      const unit = parseCostUnit(unitOf(row, meaning));
      if (!unit || isPerUnit(row, unit)) continue;
      const bound = convertAmount(meaning.number, unit.money, amountUnit);
      if (bound.gte(budget) || !speaksOfTotal(row.name.text)) continue;
      report({
        at: at(table, row.target),
        params: {
          stated: statedWithUnit(row),
          name: row.name.text,
          budget: `${formatDecimal(budget)}${amountUnit}`,
        },
      });
    }
  },
  examples: {
    valid: { rows: ["产出指标 | 成本指标 | 征兵工作总成本 | 全年征兵支出总额 | ≤3万元 | 预算支出标准"] },
    invalid: { rows: ["产出指标 | 成本指标 | 征兵工作总成本 | 全年征兵支出总额 | ≤2.5万元 | 预算支出标准"] },
  },
});

/** A bound on one part of the spending (印刷费) may lie below the budget; one on the whole may not. */
function speaksOfTotal(name: string): boolean {
  return /总|预算|全部|项目成本|经济成本|资金|控制/.test(name);
}
