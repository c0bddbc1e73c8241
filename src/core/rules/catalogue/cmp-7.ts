import { quote } from "../evidence/quote.ts";
import { measures2015 } from "../guidance.ts";
import { at, defineRule } from "../rule.ts";

export const cmp7 = defineRule<{ missing: "name" | "target"; name: string }>({
  code: "CMP-7",
  severity: "error",
  title: "每一行的三级指标和指标值都已填写",
  rationale: "没有名称或没有指标值的行无法考核，申报系统也不接收。",
  source: measures2015,
  message: ({ missing, name }) =>
    missing === "name"
      ? "三级指标为空白，应填写指标名称，或删去这一行"
      : `${name === "" ? "" : quote(name)}指标值为空白，应填写可以考核的值`,
  *table(table) {
    for (const { name, target } of table.indicators) {
      if (name.text === "") yield { at: at(table, name), params: { missing: "name", name: "" } };
      if (target.text === "") yield { at: at(table, target), params: { missing: "target", name: name.text } };
    }
  },
  examples: {
    valid: {},
    invalid: { rows: ["产出指标 | 数量指标 | 征兵次数 | 全年组织征兵的次数 | | 计划标准"] },
  },
});
