import { hundred } from "../../model/decimal.ts";
import { statedTarget } from "../../read/stated-target.ts";
import { unitOf } from "../../read/value-unit.ts";
import { quote } from "../evidence/quote.ts";
import { canPassWhole } from "../evidence/rate-name.ts";
import { guidance2021 } from "../guidance.ts";
import { at, correct, defineRule } from "../rule.ts";

export const val6 = defineRule<{ name: string; stated: string; expected: string }>({
  code: "VAL-6",
  severity: "warning",
  fix: "ask",
  title: "≥100% 写作 100%",
  rationale: "比率最高就是 100%，大于等于 100% 没有意义。",
  source: guidance2021,
  message: ({ name, stated, expected }) => `${quote(name)}的指标值为 ${stated}，应写作 ${expected}`,
  table(table, report) {
    for (const row of table.indicators) {
      const { meaning } = row.target.target;
      if (meaning.kind !== "quantity" || (meaning.operator !== "≥" && meaning.operator !== ">")) continue;
      if (unitOf(row, meaning) !== "%" || !meaning.number.eq(hundred) || canPassWhole(row.name.text))
        continue;
      const expected = `${row.operator ? "=" : ""}100${meaning.unit}`;
      report({
        at: at(table, row.target),
        params: { name: row.name.text, stated: statedTarget(row), expected },
        fix: row.operator
          ? correct("ask", table, row.operator, "=")
          : correct("ask", table, row.target, expected),
      });
    }
  },
  examples: {
    valid: { rows: ["产出指标 | 质量指标 | 新兵合格率 | 合格新兵占入伍新兵的比率 | 100% | 行业标准"] },
    invalid: { rows: ["产出指标 | 质量指标 | 新兵合格率 | 合格新兵占入伍新兵的比率 | ≥100% | 行业标准"] },
  },
});
