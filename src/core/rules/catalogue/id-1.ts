import { isCrossedOut } from "../../model/crossed-out.ts";
import { quote } from "../evidence/quote.ts";
import { measures2015 } from "../guidance.ts";
import { at, defineRule } from "../rule.ts";

export const id1 = defineRule<{ label: string; written: string }>({
  code: "ID-1",
  severity: "error",
  title: "项目编码、项目名称、预算数、绩效目标都已填写",
  rationale: "这四项缺一项，申报系统就不能提交。",
  source: measures2015,
  message: ({ label, written }) => `${label}${written === "" ? "为空白" : `写作${quote(written)}`}，应当填写`,
  table(table, report) {
    const required = [
      ["项目编码", table.projectCode],
      ["项目名称", table.projectName],
      ["预算数", table.budget],
      ["绩效目标", table.goal],
    ] as const;
    for (const [label, field] of required) {
      if (!field || (field.text !== "" && !isCrossedOut(field.text))) continue;
      report({ at: at(table, field), params: { label, written: field.text } });
    }
  },
  examples: {
    valid: {},
    invalid: { 项目名称: "" },
  },
});
