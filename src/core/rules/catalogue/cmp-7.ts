import { isCrossedOut } from "../../model/crossed-out.ts";
import { isPlaceholderRow } from "../evidence/placeholder.ts";
import { quote } from "../evidence/quote.ts";
import { measures2015 } from "../guidance.ts";
import { at, defineRule } from "../rule.ts";

export const cmp7 = defineRule<{ missing: "name" | "target"; name: string; written: string }>({
  code: "CMP-7",
  severity: "error",
  title: "每一行的三级指标和指标值都已填写",
  rationale: "没有名称或没有指标值的行无法考核，申报系统也不接收。",
  source: measures2015,
  message: ({ missing, name, written }) =>
    missing === "name"
      ? `三级指标${absence(written)}，应填写指标名称，或删去这一行`
      : `${name === "" ? "" : quote(name)}指标值${absence(written)}，应填写可以考核的值`,
  table(table, report) {
    for (const row of table.indicators) {
      const { name, target } = row;
      if (isPlaceholderRow(row)) continue;
      if (isMissing(name.text)) {
        report({ at: at(table, name), params: { missing: "name", name: "", written: name.text } });
      }
      if (isMissing(target.text)) {
        const named = isMissing(name.text) ? "" : name.text;
        report({ at: at(table, target), params: { missing: "target", name: named, written: target.text } });
      }
    }
  },
  examples: {
    valid: {},
    invalid: { rows: ["产出指标 | 数量指标 | 征兵次数 | 全年组织征兵的次数 | | 计划标准"] },
  },
});

function isMissing(text: string): boolean {
  return text === "" || isCrossedOut(text);
}

function absence(written: string): string {
  return written === "" ? "为空白" : `写作${quote(written)}`;
}
