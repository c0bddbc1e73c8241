import { isCrossedOut } from "../../model/crossed-out.ts";
import { formatDecimal, hundred } from "../../model/decimal.ts";
import { halfWidth } from "../../model/half-width.ts";
import type { SchedulePointField } from "../../read/table.ts";
import { monitoring2019 } from "../guidance.ts";
import { at, correct, defineRule } from "../rule.ts";

export const sch2 = defineRule<{ label: string; percent: string }>({
  code: "SCH-2",
  severity: "error",
  fix: "ask",
  title: "资金支出计划的最后时点为 100%",
  rationale: "当年预算应当年支出完毕，年底累计不到 100% 的计划会被退回。",
  source: monitoring2019,
  message: ({ label, percent }) => `${label}的累计支出计划${percent}，最后时点应为 100%`,
  table(table, report) {
    const { schedule } = table;
    const last = schedule[schedule.length - 1];
    if (!last || (last.text !== "" && !isCrossedOut(last.text) && !last.percent)) return;
    const reached = [...schedule].reverse().find(({ percent }) => percent !== null);
    if (reached?.percent?.gte(hundred)) return;
    const percent = reached?.percent ? `为 ${formatDecimal(reached.percent)}%` : "未填";
    report({
      at: at(table, last),
      params: { label: last.label, percent },
      fix: correct("ask", table, last, fullLike(reached)),
    });
  },
  examples: {
    valid: { "3月底": "", "6月底": "50%", "10月底": "", "12月底": "100%" },
    invalid: { "12月底": "95%" },
  },
});

/** 100 % written like another point: `100%`, 100, or 1 where 0.25 stands for 25 %. */
function fullLike(point: SchedulePointField | undefined): string | number {
  if (!point?.percent) return "100%";
  const text = halfWidth(point.text);
  const isText = typeof point.value === "string";
  if (isText && text.includes("%")) return "100%";
  const full = Number(text) === point.percent.toNumber() ? 100 : 1;
  return isText ? String(full) : full;
}
