import type { IndicatorRow } from "../../read/table.ts";
import { columnUnit, unitOf } from "../../read/value-unit.ts";
import { kindOf } from "../evidence/indicator-kind.ts";
import { isMoneyWithoutYuan } from "../evidence/money-without-yuan.ts";
import { quote } from "../evidence/quote.ts";
import { at, defineRule } from "../rule.ts";

export const val13 = defineRule<{ stated: string; unit: string; other: string }>({
  code: "VAL-13",
  severity: "warning",
  title: "指标值的单位与计量单位栏一致，金额不缺“元”",
  rationale: "两处单位不一，或者只写“≤28.40/株”“≤5万/年”，系统和审核人都无法确定是什么数。",
  source: "填报惯例",
  message: ({ stated, unit, other }) =>
    other === ""
      ? `指标值${quote(stated)}的单位“${unit}”缺少“元”，应写明金额单位`
      : `指标值${quote(stated)}的单位“${unit}”与计量单位栏的“${other}”不一致，应统一`,
  table(table, report) {
    for (const row of table.indicators) {
      const fault = faultOf(row);
      if (fault) report({ at: at(table, row.target), params: { stated: row.target.text, ...fault } });
    }
  },
  examples: {
    valid: { rows: ["产出指标 | 成本指标 | 苗木单价 | 每株苗木的价格 | ≤28.4元/株 | 预算支出标准"] },
    invalid: { rows: ["产出指标 | 成本指标 | 苗木单价 | 每株苗木的价格 | ≤28.40/株 | 预算支出标准"] },
  },
});

function faultOf(row: IndicatorRow): { unit: string; other: string } | null {
  const { meaning } = row.target.target;
  if (meaning.kind !== "quantity" && meaning.kind !== "range") return null;
  const own = unitOf(row, meaning);
  const column = columnUnit(row);
  if (meaning.unit !== "" && column !== "" && own !== column) return { unit: meaning.unit, other: column };
  return kindOf(row) === "成本" && isMoneyWithoutYuan(own) ? { unit: own, other: "" } : null;
}
