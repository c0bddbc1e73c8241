import { zero } from "../../model/decimal.ts";
import { compact } from "../../model/half-width.ts";
import type { IndicatorRow } from "../../read/table.ts";
import { unitOf } from "../../read/value-unit.ts";
import { kindOf } from "../evidence/indicator-kind.ts";
import { quote } from "../evidence/quote.ts";
import { guidance2021 } from "../guidance.ts";
import { at, defineRule } from "../rule.ts";

export const sat1 = defineRule<{ text: string; fault: "name" | "value" }>({
  code: "SAT-1",
  severity: "warning",
  title: "满意度指标写明谁的满意度，指标值为 ≥N%（0 至 100）",
  rationale: "只写“满意度”不知道调查谁；不是百分比下限的值，问卷结果无法对照。",
  source: guidance2021,
  message: ({ text, fault }) =>
    fault === "name"
      ? `三级指标只写${quote(text)}，没有说明是谁的满意度，应如“群众满意度”`
      : `满意度的指标值写作${quote(text)}，应写成 ≥N% 的形式，如 ≥95%`,
  table(table, report) {
    for (const row of table.indicators) {
      if (kindOf(row) !== "满意度") continue;
      const { name, target } = row;
      if (nobody.test(compact(name.text)))
        report({ at: at(table, name), params: { text: name.text, fault: "name" } });
      if (isOtherForm(row)) report({ at: at(table, target), params: { text: target.text, fault: "value" } });
    }
  },
  examples: {
    valid: { rows: ["满意度指标 | 服务对象满意度指标 | 群众满意度 | 满意的群众所占比率 | ≥95% | 其他标准"] },
    invalid: { rows: ["满意度指标 | 服务对象满意度指标 | 满意度 | 满意的群众所占比率 | ≥95% | 其他标准"] },
  },
});

const nobody = /^(?:总体|综合|整体|平均|总)?(?:满意度?|满意率|满意程度)$/;

/** A value that is readable, yet no lower bound in percent. A missing operator or unit, ≤ and > 100 % have rules of their own. */
function isOtherForm(row: IndicatorRow): boolean {
  const { meaning } = row.target.target;
  if (meaning.kind === "range") return true;
  if (meaning.kind !== "quantity") return false;
  const unit = unitOf(row, meaning);
  return meaning.operator === ">" || (unit !== "%" && unit !== "") || meaning.number.lt(zero);
}
