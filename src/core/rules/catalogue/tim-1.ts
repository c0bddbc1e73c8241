import type { IndicatorRow } from "../../read/table.ts";
import { unitOf } from "../../read/value-unit.ts";
import { kindOf } from "../evidence/indicator-kind.ts";
import { quote } from "../evidence/quote.ts";
import { isRateName } from "../evidence/rate-name.ts";
import { isSpoilt } from "../evidence/spoilt-value.ts";
import { isTimeUnit } from "../evidence/time-unit.ts";
import { valueRemark } from "../evidence/value-remark.ts";
import { guidance2021 } from "../guidance.ts";
import { at, defineRule, type Severity } from "../rule.ts";

export const tim1 = defineRule<{ name: string; stated: string }>({
  code: "TIM-1",
  severity: "warning",
  title: "时效指标的指标值是可以核对的日期或期限",
  rationale: "“及时”“按进度”到期无法判断是否完成；及时率之类的百分比能核对，但看不出何时完成，只作提示。",
  source: guidance2021,
  message: ({ name, stated }) =>
    `时效指标${quote(name)}的指标值${quote(stated)}不是日期或期限，应写成“2022年12月31日前完成”“12个月”的样子`,
  table(table, report) {
    for (const row of table.indicators) {
      if (kindOf(row) !== "时效" || isSpoilt(row) || hasRemark(row)) continue;
      const severity = severityOf(row);
      if (severity === null) continue;
      report({
        at: at(table, row.target),
        severity,
        params: { name: row.name.text, stated: row.target.text },
      });
    }
  },
  examples: {
    valid: {
      rows: ["产出指标 | 时效指标 | 征兵完成时间 | 完成全年征兵的日期 | 2022年12月31日前完成 | 计划标准"],
    },
    invalid: { rows: ["产出指标 | 时效指标 | 征兵完成时间 | 完成全年征兵的日期 | 及时完成 | 计划标准"] },
  },
});

const periodInText =
  /[\d０-９一二三四五六七八九十]\s*个?(?:年|月|日|天|周|季度|工作日|小时)|[年月季]底|年内|每[月季周日天]/;

/** 每月25日前, 每季度末前: a date that comes round. */
const recurring =
  /^每(?:个?月|季度?|半年|学期|周)(?:第?\s*[\d０-９]{1,2}\s*(?:日|号|个?工作日))?[底末初]?(?:[之以]?[前内]|[底末])/;

/** What stands behind a date is VAL-1's. */
function hasRemark({ target }: IndicatorRow): boolean {
  return target.target.meaning.kind === "unknown" && valueRemark(target.text) !== null;
}

/** A grade is VAL-10's. A share on time, and a period within a longer sentence, can be checked with some goodwill. */
function severityOf(row: IndicatorRow): Severity | null {
  const { meaning } = row.target.target;
  switch (meaning.kind) {
    case "quantity":
    case "range": {
      const unit = unitOf(row, meaning);
      if (isTimeUnit(unit) || unit === "") return null;
      return unit === "%" && isRateName(row.name.text) ? "info" : "warning";
    }
    case "vague":
      return "warning";
    case "unknown":
      if (recurring.test(row.target.text)) return null;
      return periodInText.test(row.target.text) ? "info" : "warning";
    default:
      return null;
  }
}
