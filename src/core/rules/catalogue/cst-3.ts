import { boundOf } from "../../compute/fill.ts";
import { type UnitCost, unitCosts } from "../../compute/unit-cost.ts";
import { formatDecimal } from "../../model/decimal.ts";
import type { TargetTable } from "../../read/table.ts";
import { at, correct, defineRule } from "../rule.ts";

export const cst3 = defineRule<{ stated: string; computation: string; kind: "cut-down" | "differs" }>({
  code: "CST-3",
  severity: "warning",
  fix: "ask",
  title: "单位成本与预算数 ÷ 数量相符",
  rationale:
    "单位成本由预算数和数量指标推得出来，审核时会复算。上限截尾后低于测算值的，按预算全额执行会超出上限，应向上取整。",
  source: "财预〔2021〕101号 中央部门项目支出核心绩效目标和指标设置及取值指引（试行）；表内勾稽",
  message: ({ stated, computation, kind }) =>
    kind === "cut-down"
      ? `${computation}，表中截尾写作 ${stated}，按预算全额执行会超出上限，应向上取整`
      : `表中写 ${stated}，${computation}，应与预算数和数量指标相符`,
  table(table, report, { options }) {
    for (const cost of unitCosts(table, options.unitCostRounding)) {
      if (cost.agreement !== "cut-down" && cost.agreement !== "differs") continue;
      const target = table.indicators.find(({ row }) => row === cost.row)?.target;
      if (!target) continue;
      const bound = cost.chosen && boundOf(cost);
      report({
        at: at(table, target),
        severity: cost.agreement === "cut-down" ? "info" : "warning",
        params: { stated: target.text, computation: computationOf(cost, table), kind: cost.agreement },
        fix: bound ? correct("ask", table, target, bound) : undefined,
      });
    }
  },
  examples: {
    valid: { rows: ["产出指标 | 成本指标 | 每次征兵成本 | 组织一次征兵的支出 | ≤1.5万元/次 | 预算支出标准"] },
    invalid: {
      rows: ["产出指标 | 成本指标 | 每次征兵成本 | 组织一次征兵的支出 | ≤1.2万元/次 | 预算支出标准"],
    },
  },
});

function computationOf({ chosen, exact, unit }: UnitCost, table: TargetTable): string {
  const budget = `预算 ${table.budget?.text}${table.budget?.ownUnit ? "" : (table.amountUnit?.unit ?? "")}`;
  if (!chosen || !exact) return `由${budget}和各数量指标都推不出这个数`;
  const divisor =
    chosen.row === null ? chosen.from : `${chosen.from} ${formatDecimal(chosen.number)}${chosen.unit}`;
  return `${budget} ÷ ${divisor} = ${formatDecimal(exact.round(4))}${unit}`;
}
