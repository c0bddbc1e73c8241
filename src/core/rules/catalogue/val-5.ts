import { hundred } from "../../model/decimal.ts";
import { unitOf } from "../../read/value-unit.ts";
import { quote } from "../evidence/quote.ts";
import { canPassWhole } from "../evidence/rate-name.ts";
import { guidance2021 } from "../guidance.ts";
import { at, defineRule } from "../rule.ts";

export const val5 = defineRule<{ name: string; stated: string }>({
  code: "VAL-5",
  severity: "error",
  title: "比率不超过 100%",
  rationale: "合格率、完成率、满意度等是部分占整体的比率，不会超过 100%；增长率等除外。",
  source: guidance2021,
  message: ({ name, stated }) => `${quote(name)}的指标值为 ${stated}，比率应不超过 100%`,
  table(table, report) {
    for (const row of table.indicators) {
      const { text, target } = row.target;
      const { meaning } = target;
      if (meaning.kind !== "quantity" && meaning.kind !== "range") continue;
      const most = meaning.kind === "range" ? meaning.high : meaning.number;
      if (unitOf(row, meaning) !== "%" || !most.gt(hundred) || canPassWhole(row.name.text)) continue;
      report({ at: at(table, row.target), params: { name: row.name.text, stated: text } });
    }
  },
  examples: {
    valid: { rows: ["产出指标 | 质量指标 | 新兵合格率 | 合格新兵占入伍新兵的比率 | ≥95% | 行业标准"] },
    invalid: { rows: ["产出指标 | 质量指标 | 新兵合格率 | 合格新兵占入伍新兵的比率 | ≥950% | 行业标准"] },
  },
});
