import { type Decimal, formatDecimal } from "../../model/decimal.ts";
import type { TargetTable } from "../../read/table.ts";
import { labelCell } from "../evidence/label-cell.ts";
import { weightOf } from "../evidence/weight.ts";
import { defineRule } from "../rule.ts";

export const wgt2 = defineRule<{ sum: string }>({
  code: "WGT-2",
  severity: "error",
  title: "权重合计 100；表内另列预算执行率 10 分的，其余合计 90",
  rationale:
    "自评总分是 100 分，权重合计不对，得分就没有意义；申报时预算执行率的 10 分可以不列，合计 90 只作提示。",
  source: "财预〔2020〕10号 项目支出绩效评价管理办法",
  message: ({ sum }) =>
    sum === "90"
      ? "权重合计 90，其余 10 分应是预算执行率的，请核对"
      : `权重合计 ${sum}，应为 100；预算执行率另占 10 分的，其余合计应为 90`,
  table(table, report) {
    const sum = weightSum(table);
    if (!sum || sum.eq(100) || (sum.eq(90) && namesExecutionRate(table))) return;
    report({
      at: labelCell(table, "weight"),
      severity: sum.eq(90) ? "info" : "error",
      params: { sum: formatDecimal(sum) },
    });
  },
  examples: {
    valid: { columns: { 权重: ["20", "20", "10", "20", "20", "10"] } },
    invalid: { columns: { 权重: ["20", "20", "10", "20", "20", "5"] } },
  },
});

/** `null` where the layout has no weights, or a weight is missing, which WGT-1 reports. */
function weightSum({ indicators }: TargetTable): Decimal | null {
  const [first = null, ...others] = indicators.map(({ weight }) => weight && weightOf(weight));
  return others.reduce((sum, weight) => sum && weight && sum.plus(weight), first);
}

/** 预算执行率 stands beside the indicators, so the reader lists it among the cells that no label explains. */
function namesExecutionRate({ unknown }: TargetTable): boolean {
  return unknown.some(({ text }) => text.includes("执行率"));
}
