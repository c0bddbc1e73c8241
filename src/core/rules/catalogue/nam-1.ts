import { valueInName } from "../evidence/name-value.ts";
import { quote } from "../evidence/quote.ts";
import { at, correct, defineRule } from "../rule.ts";

export const nam1 = defineRule<{ name: string; value: string }>({
  code: "NAM-1",
  severity: "warning",
  fix: "ask",
  title: "三级指标是名词短语，不带指标值、运算符或计量单位",
  rationale: "指标值有自己的一栏。写进名称后，系统无法比较目标与完成情况，调整目标时名称也要跟着改。",
  source: "财预〔2021〕101号 中央部门项目支出核心绩效目标和指标设置及取值指引（试行）",
  message: ({ name, value }) => `三级指标${quote(name)}带有“${value}”，应只写名称，数值写入指标值一栏`,
  table(table, report) {
    for (const { name } of table.indicators) {
      const found = valueInName(name.text);
      if (!found) continue;
      report({
        at: at(table, name),
        params: { name: name.text, value: found.value },
        fix: found.name === null ? undefined : correct("ask", table, name, found.name),
      });
    }
  },
  examples: {
    valid: { rows: ["产出指标 | 数量指标 | 培训人数 | 全年参加培训的人数 | ≥100人 | 计划标准"] },
    invalid: { rows: ["产出指标 | 数量指标 | 培训人数≥100人 | 全年参加培训的人数 | ≥100人 | 计划标准"] },
  },
});
