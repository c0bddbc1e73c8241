import { isIndicatorLabel, type Label } from "../../template/labels.ts";
import { labelCell } from "../evidence/label-cell.ts";
import { measures2015 } from "../guidance.ts";
import { at, defineRule } from "../rule.ts";

/** What every project needs. 资金用途, the parts of the budget and the schedule are not in each layout. */
const expected: ReadonlyMap<Label, string> = new Map<Label, string>([
  ["projectCode", "项目编码"],
  ["projectName", "项目名称"],
  ["budget", "预算数"],
  ["goal", "绩效目标"],
  ["level1", "一级指标"],
  ["level2", "二级指标"],
  ["name", "三级指标"],
  ["target", "指标值"],
]);

export const tpl1 = defineRule<{ label: string; found: "missing" | "again" }>({
  code: "TPL-1",
  severity: "error",
  title: "绩效目标表的每个栏目都找得到，且只有一处",
  rationale:
    "栏目缺少或重复时，无法确定数据填在哪里，导入申报系统会失败；续页重复的指标表头看得懂，只作提示。",
  source: measures2015,
  message: ({ label, found }) =>
    found === "missing"
      ? `表中没有找到“${label}”栏，每张绩效目标表应有且只有一处`
      : `“${label}”栏在同一张表中又出现一次，每张绩效目标表应有且只有一处`,
  table(table, report) {
    const seen = new Set<Label>();
    let reported = 0;
    for (const sighting of table.labels) {
      const label = expected.get(sighting.label);
      if (label && seen.has(sighting.label) && sighting.row !== reported) {
        const severity = isIndicatorLabel(sighting.label) ? "info" : "error";
        report({ at: at(table, sighting), severity, params: { label, found: "again" } });
        reported = sighting.row;
      }
      seen.add(sighting.label);
    }
    const { kind, fields } = table.layout;
    for (const [key, label] of expected) {
      if (!fields.includes(key) || (kind === "ledger" && key === "projectCode")) continue;
      if (!seen.has(key)) report({ at: labelCell(table, key), params: { label, found: "missing" } });
    }
  },
  examples: {
    valid: { labels: { 项目编码: "项目代码", 预算数: "年度资金总额" } },
    invalid: { labels: { 项目编码: "" }, 项目编码: "" },
  },
});
