import { classesPresent } from "../evidence/classes-present.ts";
import { labelCell } from "../evidence/label-cell.ts";
import { measures2015 } from "../guidance.ts";
import { defineRule } from "../rule.ts";

export const cmp4 = defineRule<{ missing: string }>({
  code: "CMP-4",
  severity: "warning",
  title: "数量指标、质量指标、时效指标各至少一条",
  rationale: "做多少、做多好、何时做完，三样齐了产出才可考核。",
  source: measures2015,
  message: ({ missing }) => `产出指标下没有${missing}，应至少设置一条`,
  table(table, report, { profile }) {
    const present = classesPresent(table, profile);
    for (const missing of ["数量指标", "质量指标", "时效指标"]) {
      if (!present.has(missing)) report({ at: labelCell(table, "level1"), params: { missing } });
    }
  },
  examples: {
    valid: {},
    invalid: { without: ["质量指标"] },
  },
});
