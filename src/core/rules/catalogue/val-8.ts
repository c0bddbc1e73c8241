import { formatDecimal } from "../../model/decimal.ts";
import { statedTarget } from "../../read/stated-target.ts";
import { naturalOperator } from "../evidence/direction.ts";
import { type IndicatorKind, kindOf } from "../evidence/indicator-kind.ts";
import { quote } from "../evidence/quote.ts";
import { guidance2021 } from "../guidance.ts";
import { at, correct, defineRule } from "../rule.ts";

const judged: readonly (IndicatorKind | null)[] = ["成本", "质量", "满意度"];

export const val8 = defineRule<{ name: string; stated: string; kind: string; expected: string }>({
  code: "VAL-8",
  severity: "warning",
  fix: "ask",
  title: "运算符方向：成本用 ≤ 或 =，满意度和质量用 ≥ 或 =",
  rationale: "成本指标控制上限，满意度和质量指标保证下限。方向写反，自评得分就会算反。",
  source: guidance2021,
  message: ({ name, stated, kind, expected }) =>
    `${kind}指标${quote(name)}写作 ${stated}，方向相反，应为 ${expected}`,
  table(table, report) {
    for (const row of table.indicators) {
      const { meaning } = row.target.target;
      if (meaning.kind !== "quantity" || meaning.operator === null || meaning.operator === "=") continue;
      const kind = kindOf(row);
      const natural = judged.includes(kind) ? naturalOperator(row, meaning) : null;
      if (kind === null || natural === null || isUpper(natural) === isUpper(meaning.operator)) continue;
      const expected = `${natural}${formatDecimal(meaning.number)}${meaning.unit}`;
      report({
        at: at(table, row.target),
        params: { name: row.name.text, stated: statedTarget(row), kind, expected },
        fix: row.operator
          ? correct("ask", table, row.operator, natural)
          : correct("ask", table, row.target, expected),
      });
    }
  },
  examples: {
    valid: { rows: ["产出指标 | 成本指标 | 每次征兵成本 | 组织一次征兵的支出 | ≤1.5万元/次 | 预算支出标准"] },
    invalid: {
      rows: ["产出指标 | 成本指标 | 每次征兵成本 | 组织一次征兵的支出 | ≥1.5万元/次 | 预算支出标准"],
    },
  },
});

function isUpper(operator: string): boolean {
  return operator === "≤" || operator === "<";
}
