import { canonicalClass } from "../../model/class-name.ts";
import { compact } from "../../model/half-width.ts";
import { quote } from "../evidence/quote.ts";
import { at, defineRule } from "../rule.ts";

export const nam2 = defineRule<{ name: string }>({
  code: "NAM-2",
  severity: "warning",
  title: "三级指标不是指标类别的名称",
  rationale: "“经济成本指标”只说明类别，看不出考核什么。三级指标应写明具体内容，如“每次征兵成本”。",
  source: "财预〔2021〕101号 中央部门项目支出核心绩效目标和指标设置及取值指引（试行）",
  message: ({ name }) => `三级指标${quote(name)}是指标类别的名称，应写明考核的具体内容`,
  table(table, report) {
    for (const { name } of table.indicators) {
      if (isClassName(name.text)) report({ at: at(table, name), params: { name: name.text } });
    }
  },
  examples: {
    valid: { rows: ["产出指标 | 成本指标 | 每次征兵成本 | 组织一次征兵的支出 | ≤1.5万元/次 | 预算支出标准"] },
    invalid: {
      rows: ["产出指标 | 成本指标 | 经济成本指标 | 组织一次征兵的支出 | ≤1.5万元/次 | 预算支出标准"],
    },
  },
});

/** A bare 满意度 is SAT-1's; 社会公众满意度 and the like do say whose. */
function isClassName(name: string): boolean {
  const found = canonicalClass(name);
  if (found === null) return false;
  return !found.includes("满意度") || /指标$|^服务对象满意度?$/.test(compact(name));
}
