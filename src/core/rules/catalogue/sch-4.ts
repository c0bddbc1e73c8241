import { formatDecimal, zero } from "../../model/decimal.ts";
import { monthOfPoint } from "../../read/schedule-point.ts";
import { monitoring2019 } from "../guidance.ts";
import { at, defineRule } from "../rule.ts";

export const sch4 = defineRule<{ label: string; percent: string; line: number }>({
  code: "SCH-4",
  severity: "info",
  title: "资金支出计划不低于预警线（默认不检查）",
  rationale:
    "各地对序时进度有预警线，计划低于预警线的项目在运行监控时会被预警。预警线因地而异，在命令里用 --warning-line 设定，如 --warning-line 6月底=45；例子按这一条检查。",
  source: monitoring2019,
  message: ({ label, percent, line }) =>
    `${label}的累计支出计划为 ${percent}%，应不低于设定的预警线 ${line}%`,
  table(table, report, { options }) {
    if (Object.keys(options.scheduleWarningLines).length === 0) return;
    let percent = zero;
    for (const point of table.schedule) {
      percent = point.percent ?? percent;
      const line = options.scheduleWarningLines[monthOfPoint(point.label) ?? 0];
      if (line === undefined || percent.gte(line)) continue;
      report({ at: at(table, point), params: { label: point.label, percent: formatDecimal(percent), line } });
    }
  },
  examples: {
    valid: { "6月底": "50%" },
    invalid: { "6月底": "30%" },
  },
});
