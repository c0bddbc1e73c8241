import { compact } from "../../model/half-width.ts";
import { bases } from "../../model/taxonomy.ts";
import type { IndicatorRow } from "../../read/table.ts";
import { kindOf } from "../evidence/indicator-kind.ts";
import { isPlaceholder } from "../evidence/placeholder.ts";
import { quote } from "../evidence/quote.ts";
import { at, correct, defineRule } from "../rule.ts";

type Basis = (typeof bases)[number];

const options: ReadonlySet<string> = new Set(bases);

const nearWords: ReadonlyMap<string, Basis> = new Map([
  ["计划指标", "计划标准"],
  ["年初预算安排", "计划标准"],
  ["经验标准", "历史标准"],
  ["工作需要", "其他标准"],
  ["工作标准", "其他标准"],
  ["调查问卷", "其他标准"],
  ["其它标准", "其他标准"],
]);

export const src1 = defineRule<{ stated: string; expected: string }>({
  code: "SRC-1",
  severity: "info",
  fix: "ask",
  title: `指标值确定依据是${bases.join("、")}之一`,
  rationale: "申报系统的确定依据是下拉选项，其他写法导入后会变成空白。",
  source: "填报惯例",
  message: ({ stated, expected }) =>
    `指标值确定依据${quote(stated)}不在选项内，应${expected === "" ? `选${bases.join("、")}之一` : `为 ${expected}`}`,
  table(table, report) {
    for (const row of table.indicators) {
      const { basis } = row;
      if (!basis || options.has(basis.text)) continue;
      const stated = compact(basis.text);
      if (stated === "" || options.has(stated) || isPlaceholder(stated)) continue;
      const expected = nearest(stated, row);
      report({
        at: at(table, basis),
        params: { stated: basis.text, expected: expected ?? "" },
        fix: expected ? correct("ask", table, basis, expected) : undefined,
      });
    }
  },
  examples: {
    valid: { rows: ["产出指标 | 数量指标 | 征兵次数 | 全年组织征兵的次数 | ≥2次 | 计划标准"] },
    invalid: { rows: ["产出指标 | 数量指标 | 征兵次数 | 全年组织征兵的次数 | ≥2次 | 计划指标"] },
  },
});

/** A document that sets the standard of a cost is one on spending, otherwise one of the trade. */
function nearest(stated: string, row: IndicatorRow): Basis | null {
  if (stated === "文件标准") return kindOf(row) === "成本" ? "预算支出标准" : "行业标准";
  return nearWords.get(stated) ?? null;
}
