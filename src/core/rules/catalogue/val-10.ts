import { type IndicatorKind, kindOf } from "../evidence/indicator-kind.ts";
import { quote } from "../evidence/quote.ts";
import { guidance2021 } from "../guidance.ts";
import { at, defineRule } from "../rule.ts";

const numeric: readonly (IndicatorKind | null)[] = ["数量", "时效", "成本", "满意度"];

export const val10 = defineRule<{ name: string; kind: string; grade: string }>({
  code: "VAL-10",
  severity: "warning",
  title: "数量、时效、成本、满意度不用等级作指标值",
  rationale: "这几类指标本来就有数，用“优”“良”代替，完成情况无从核对。",
  source: guidance2021,
  message: ({ name, kind, grade }) => `${kind}指标${quote(name)}的指标值是等级“${grade}”，应写具体的数或日期`,
  table(table, report) {
    for (const row of table.indicators) {
      const { meaning } = row.target.target;
      if (meaning.kind !== "grade") continue;
      const kind = kindOf(row);
      if (kind === null || !numeric.includes(kind)) continue;
      report({ at: at(table, row.target), params: { name: row.name.text, kind, grade: meaning.grade } });
    }
  },
  examples: {
    valid: { rows: ["效益指标 | 社会效益指标 | 社会影响力 | 征兵工作在当地的影响 | 优 | 历史标准"] },
    invalid: { rows: ["满意度指标 | 服务对象满意度指标 | 应征青年满意度 | 青年的评价 | 优 | 其他标准"] },
  },
});
