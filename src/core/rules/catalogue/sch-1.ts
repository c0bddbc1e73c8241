import { isCrossedOut } from "../../model/crossed-out.ts";
import { formatDecimal, hundred, zero } from "../../model/decimal.ts";
import type { SchedulePointField } from "../../read/table.ts";
import { quote } from "../evidence/quote.ts";
import { monitoring2019 } from "../guidance.ts";
import { at, defineRule } from "../rule.ts";

export const sch1 = defineRule<{ label: string; problem: string }>({
  code: "SCH-1",
  severity: "error",
  title: "资金支出计划为累计百分比，在 0–100% 之间且不递减",
  rationale: "支出计划按累计数填写；填成当期数或金额时，后一时点会小于前一时点或超过 100%。",
  source: monitoring2019,
  message: ({ label, problem }) => `${label}的支出计划${problem}`,
  table(table, report) {
    let before: SchedulePointField | undefined;
    for (const point of table.schedule) {
      const problem = problemOf(point, before);
      if (problem) report({ at: at(table, point), params: { label: point.label, problem } });
      if (point.percent) before = point;
    }
  },
  examples: {
    valid: { "3月底": "0.25", "6月底": "50%", "10月底": "50%" },
    invalid: { "6月底": "80%", "10月底": "75%" },
  },
});

function problemOf({ text, percent }: SchedulePointField, before?: SchedulePointField): string | null {
  if (text === "" || isCrossedOut(text)) return null;
  if (!percent) return `为${quote(text)}，应为累计百分比`;
  if (percent.lt(zero) || percent.gt(hundred)) return `为 ${formatDecimal(percent)}%，应在 0–100% 之间`;
  if (!before?.percent?.gt(percent)) return null;
  const earlier = `${before.label}的 ${formatDecimal(before.percent)}%`;
  return `为 ${formatDecimal(percent)}%，低于${earlier}，累计数应不小于前一时点`;
}
