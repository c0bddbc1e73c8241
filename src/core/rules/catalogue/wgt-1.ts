import { quote } from "../evidence/quote.ts";
import { weightOf } from "../evidence/weight.ts";
import { at, defineRule } from "../rule.ts";

export const wgt1 = defineRule<{ name: string; stated: string }>({
  code: "WGT-1",
  severity: "error",
  title: "每个指标的权重大于 0",
  rationale: "没有权重的指标不参与评分，自评表无法生成。",
  source: "财预〔2020〕10号 项目支出绩效评价管理办法",
  message: ({ name, stated }) =>
    `${quote(name)}的权重${stated === "" ? "为空白" : `是${quote(stated)}`}，应为大于 0 的数`,
  table(table, report) {
    for (const { name, weight } of table.indicators) {
      if (!weight || weightOf(weight)?.gt(0)) continue;
      report({ at: at(table, weight), params: { name: name.text, stated: weight.text } });
    }
  },
  examples: {
    valid: { columns: { 权重: ["20", "20", "10", "20", "20", "10"] } },
    invalid: { columns: { 权重: ["20", "20", "10", "20", "20", "0"] } },
  },
});
