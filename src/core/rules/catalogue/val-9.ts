import { kindOf } from "../evidence/indicator-kind.ts";
import { quote } from "../evidence/quote.ts";
import { isSpoilt } from "../evidence/spoilt-value.ts";
import { valueFault } from "../evidence/value-fault.ts";
import { valueRemark } from "../evidence/value-remark.ts";
import { guidance2021 } from "../guidance.ts";
import { at, defineRule } from "../rule.ts";

export const val9 = defineRule<{ name: string; stated: string; kind: "vague" | "unknown" }>({
  code: "VAL-9",
  severity: "warning",
  title: "指标值不用含糊的词",
  rationale: "“有效提升”“效果明显”“及时”“长期”没有可以核对的标准，自评时无从打分。",
  source: guidance2021,
  message: ({ name, stated, kind }) =>
    kind === "vague"
      ? `${quote(name)}的指标值${quote(stated)}无法衡量，应写成数值、日期或等级`
      : `${quote(name)}的指标值${quote(stated)}没有认出是数值、日期还是等级，已原样保留，请核对能否衡量`,
  table(table, report) {
    for (const row of table.indicators) {
      const { meaning } = row.target.target;
      if ((meaning.kind !== "vague" && meaning.kind !== "unknown") || kindOf(row) === "时效") continue;
      if (meaning.kind === "unknown" && (isSpoilt(row) || valueFault(row) || valueRemark(row.target.text)))
        continue;
      report({
        at: at(table, row.target),
        severity: meaning.kind === "vague" ? "warning" : "info",
        params: { name: row.name.text, stated: row.target.text, kind: meaning.kind },
      });
    }
  },
  examples: {
    valid: { rows: ["效益指标 | 社会效益指标 | 社会影响力 | 征兵工作在当地的影响 | 优 | 历史标准"] },
    invalid: { rows: ["效益指标 | 社会效益指标 | 社会影响力 | 征兵工作在当地的影响 | 有效提升 | 历史标准"] },
  },
});
