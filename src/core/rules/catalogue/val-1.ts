import { normaliseTargets } from "../../normalise/targets.ts";
import type { IndicatorRow, TargetTable } from "../../read/table.ts";
import { quote } from "../evidence/quote.ts";
import { isSpoilt } from "../evidence/spoilt-value.ts";
import { valueFault } from "../evidence/value-fault.ts";
import { type RemarkedValue, valueRemark } from "../evidence/value-remark.ts";
import { guidance2021 } from "../guidance.ts";
import { at, correct, defineRule, type Fix } from "../rule.ts";

export const val1 = defineRule<{
  name: string;
  stated: string;
  lack: string;
  expected: string;
  remark: string;
}>({
  code: "VAL-1",
  severity: "error",
  fix: "safe",
  title: "定量指标值由运算符、数值和单位组成",
  rationale:
    "如“≥95%”“≤1.29万元/个”。缺一样，系统就无法比较目标与完成情况；写法不规范的，意思不变，统一写法即可。",
  source: guidance2021,
  message: ({ name, stated, lack, expected, remark }) => {
    const head = `${quote(name)}的指标值${quote(stated)}`;
    if (remark !== "") return `${head}后面带有“${remark}”，指标值应只写 ${expected}，其余写入绩效指标描述`;
    if (lack === "") return `${head}写法不规范，应写作 ${expected}`;
    if (lack === "数值") return `${head}认不出运算符、数值和单位，应写作“≥95%”“≤1.29万元/个”的样子`;
    return `${head}缺少${lack}${expected === "" ? "，应补上" : `，应为 ${expected}`}`;
  },
  table(table, report) {
    const spellings = new Map(normaliseTargets(table).map((edit) => [edit.row, edit]));
    for (const row of table.indicators) {
      const { target: field, name } = row;
      const params = { name: name.text, stated: field.text, remark: "" };
      const remarked = field.target.meaning.kind === "unknown" ? valueRemark(field.text) : null;
      if (remarked) {
        const { value: expected, remark } = remarked;
        report({
          at: at(table, field),
          params: { ...params, lack: "", expected, remark },
          fix: withoutRemark(table, row, remarked),
        });
      }
      if (remarked || isSpoilt(row)) continue;
      const fault = valueFault(row);
      const edit = spellings.get(field.row);
      if (fault) {
        report({
          at: at(table, field),
          params: { ...params, lack: fault.lack, expected: fault.completed ?? "" },
          fix: fault.completed === null ? undefined : correct("ask", table, field, fault.completed),
        });
      } else if (edit) {
        report({
          at: at(table, field),
          severity: "info",
          params: { ...params, lack: "", expected: String(edit.after) },
          fix: { kind: "safe", edits: [edit] },
        });
      }
    }
  },
  examples: {
    valid: { rows: ["产出指标 | 数量指标 | 征兵次数 | 全年组织征兵的次数 | ≥2次 | 计划标准"] },
    invalid: { rows: ["产出指标 | 数量指标 | 征兵次数 | 全年组织征兵的次数 | ≥2 | 计划标准"] },
  },
});

/** The remark goes to the end of the description, so that nothing is lost; none where there is no such place for it. */
function withoutRemark(
  table: TargetTable,
  { target, description }: IndicatorRow,
  { value, remark }: RemarkedValue,
): Fix | undefined {
  const shortened = correct("ask", table, target, value);
  const moved = description && correct("ask", table, description, description.text + remark);
  return shortened && moved ? { kind: "ask", edits: [...shortened.edits, ...moved.edits] } : undefined;
}
