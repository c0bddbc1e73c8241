import { compact } from "../../model/half-width.ts";
import { isPlaceholder } from "../evidence/placeholder.ts";
import { quote } from "../evidence/quote.ts";
import { at, defineRule } from "../rule.ts";

export const nam4 = defineRule<{ name: string }>({
  code: "NAM-4",
  severity: "info",
  title: "绩效指标描述不是三级指标的重复",
  rationale: "描述用来说明指标的含义和计算方法，照抄名称等于没有说明。",
  source: "填报惯例",
  message: ({ name }) => `绩效指标描述与三级指标${quote(name)}相同，应说明指标的含义或计算方法`,
  table(table, report) {
    for (const { name, description } of table.indicators) {
      if (!description || name.text === "" || !says(description.text, name.text)) continue;
      if (isPlaceholder(name.text)) continue;
      report({ at: at(table, description), params: { name: name.text } });
    }
  },
  examples: {
    valid: { rows: ["产出指标 | 数量指标 | 征兵次数 | 全年组织征兵的次数 | ≥2次 | 计划标准"] },
    invalid: { rows: ["产出指标 | 数量指标 | 征兵次数 | 征兵次数 | ≥2次 | 计划标准"] },
  },
});

function says(description: string, name: string): boolean {
  return description === name || (description.length < name.length * 2 && plain(description) === plain(name));
}

function plain(text: string): string {
  return compact(text).replace(/[。.;；]$/, "");
}
