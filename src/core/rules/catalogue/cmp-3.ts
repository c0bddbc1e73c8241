import { classesPresent } from "../evidence/classes-present.ts";
import { labelCell } from "../evidence/label-cell.ts";
import { guidance2021, measures2015 } from "../guidance.ts";
import { defineRule } from "../rule.ts";

export const cmp3 = defineRule({
  code: "CMP-3",
  severity: "error",
  title: "至少一条满意度指标（2021 体系下为警告）",
  rationale: "服务对象是否满意要有指标衡量；2021 体系允许不适用的项目不设。",
  source: `${measures2015}；${guidance2021}`,
  message: () => "表中没有满意度指标，应至少设置一条服务对象满意度指标",
  table(table, report, { profile }) {
    if (classesPresent(table, profile).has("满意度指标")) return;
    report({
      at: labelCell(table, "level1"),
      params: {},
      severity: profile === "2021" ? "warning" : "error",
    });
  },
  examples: {
    valid: {},
    invalid: { without: ["服务对象满意度指标"] },
  },
});
