import { yearsNamed } from "../../target/calendar-years.ts";
import { quote } from "../evidence/quote.ts";
import { at, defineRule } from "../rule.ts";

export const id5 = defineRule<{ name: string; year: number; budgetYear: number }>({
  code: "ID-5",
  severity: "info",
  title: "项目名称中没有早于预算年度的年份",
  rationale: "旧年份可能是上年的名称照搬，也可能确是结转项目，需要填报人确认。",
  source: "填报惯例",
  message: ({ name, year, budgetYear }) =>
    `项目名称${quote(name)}含 ${year} 年，预算年度为 ${budgetYear} 年，非结转项目应改为预算年度`,
  table({ sheet, projectName }, report, { budgetYear }) {
    if (!projectName || budgetYear === null) return;
    // 2021-2023年 is over when its last year is.
    const lastYears = yearsNamed(projectName.text).map(({ year, periodWith }) =>
      Math.max(year, periodWith ?? 0),
    );
    const year = lastYears.find((candidate) => candidate < budgetYear);
    if (year === undefined) return;
    report({ at: at({ sheet }, projectName), params: { name: projectName.text, year, budgetYear } });
  },
  examples: {
    valid: { 项目名称: "2021-2023年征兵工作经费" },
    invalid: { 项目名称: "2021年度征兵工作经费" },
  },
});
