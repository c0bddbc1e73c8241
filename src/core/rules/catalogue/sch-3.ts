import { isCrossedOut } from "../../model/crossed-out.ts";
import { formatDecimal } from "../../model/decimal.ts";
import { quote } from "../evidence/quote.ts";
import { at, defineRule } from "../rule.ts";

export const sch3 = defineRule<{ label: string; percent: string; written: string }>({
  code: "SCH-3",
  severity: "info",
  title: "资金支出计划的各时点都已填写",
  rationale: "空白的时点按前一时点的累计数计算，填报人应知道这一点；程序不会代填。",
  source: "填报惯例",
  message: ({ label, percent, written }) =>
    `${label}的支出计划${written === "" ? "为空白" : `写作${quote(written)}`}，按前一时点累计 ${percent}% 计算，如有支出应补填`,
  table(table, report) {
    if (table.schedule.every(({ text }) => isBlank(text))) return;
    let percent = "0";
    for (const point of table.schedule) {
      if (isBlank(point.text)) {
        report({ at: at(table, point), params: { label: point.label, percent, written: point.text } });
      }
      if (point.percent) percent = formatDecimal(point.percent);
    }
  },
  examples: {
    valid: {},
    invalid: { "3月底": "", "6月底": "50%", "10月底": "", "12月底": "100%" },
  },
});

function isBlank(text: string): boolean {
  return text === "" || isCrossedOut(text);
}
