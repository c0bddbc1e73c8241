import { parseCostUnit } from "../../compute/cost-unit.ts";
import type { IndicatorRow } from "../../read/table.ts";
import { unitOf } from "../../read/value-unit.ts";
import { kindOf } from "../evidence/indicator-kind.ts";
import { quote } from "../evidence/quote.ts";
import { isRateName } from "../evidence/rate-name.ts";
import { at, defineRule } from "../rule.ts";

export const nam5 = defineRule<{ name: string; stated: string; kind: string }>({
  code: "NAM-5",
  severity: "warning",
  title: "指标类别与名称、计量单位相配",
  rationale: "比率不会以元计，以元计的是成本（或效益中的收入）。不相配多半是名称或类别填错了。",
  source: "财预〔2021〕101号 中央部门项目支出核心绩效目标和指标设置及取值指引（试行）",
  message: ({ name, stated, kind }) =>
    kind === "率"
      ? `${quote(name)}是比率，指标值却写 ${stated}，应改名称，或改用百分比`
      : `${quote(name)}列在${kind}指标下，指标值却写 ${stated}，以元计的应列入成本指标`,
  table(table, report) {
    for (const row of table.indicators) {
      if (!isMoney(row)) continue;
      const kind = isRateName(row.name.text) ? "率" : kindOf(row);
      if (kind === null || kind === "成本" || kind === "效益") continue;
      report({ at: at(table, row.name), params: { name: row.name.text, stated: row.target.text, kind } });
    }
  },
  examples: {
    valid: { rows: ["产出指标 | 成本指标 | 年人均补贴金额 | 每人每年的补贴 | ≤4800元/年 | 预算支出标准"] },
    invalid: { rows: ["产出指标 | 成本指标 | 预算资金完成率 | 每人每年的补贴 | ≤4800元/年 | 预算支出标准"] },
  },
});

function isMoney(row: IndicatorRow): boolean {
  const { meaning } = row.target.target;
  if (meaning.kind !== "quantity" && meaning.kind !== "range") return false;
  return parseCostUnit(unitOf(row, meaning)) !== null;
}
