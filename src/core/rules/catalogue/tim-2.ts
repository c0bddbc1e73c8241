import { withYears } from "../../target/calendar-years.ts";
import { kindOf } from "../evidence/indicator-kind.ts";
import { at, correct, defineRule } from "../rule.ts";

export const tim2 = defineRule<{ stated: string; year: number; budgetYear: number }>({
  code: "TIM-2",
  severity: "error",
  fix: "ask",
  title: "时效指标的年份是预算年度",
  rationale: "年度绩效目标在预算年度内完成；年份不符，多半是从上年的表复制过来忘了改。",
  source: "财预〔2015〕88号 中央部门预算绩效目标管理办法",
  message: ({ stated, year, budgetYear }) =>
    `时效指标写“${stated}”，年份 ${year} 与预算年度 ${budgetYear} 不符，应为 ${budgetYear}年`,
  table(table, report, { budgetYear }) {
    if (budgetYear === null) return;
    for (const row of table.indicators) {
      const { meaning } = row.target.target;
      if (meaning.kind !== "deadline" || meaning.yearly || meaning.year === null) continue;
      if (meaning.year === budgetYear || kindOf(row) !== "时效") continue;
      const years = budgetYear - meaning.year;
      const moved = withYears(row.target.text, ({ year }) => year + years);
      report({
        at: at(table, row.target),
        params: { stated: row.target.text, year: meaning.year, budgetYear },
        fix: moved === row.target.text ? undefined : correct("ask", table, row.target, moved),
      });
    }
  },
  examples: {
    valid: { 标题: "2022年度项目绩效目标表" },
    invalid: { 标题: "2023年度项目绩效目标表" },
  },
});
