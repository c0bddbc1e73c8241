import { classesPresent } from "../evidence/classes-present.ts";
import { labelCell } from "../evidence/label-cell.ts";
import { measures2015 } from "../guidance.ts";
import { defineRule } from "../rule.ts";

export const cmp1 = defineRule<{ missing: string }>({
  code: "CMP-1",
  severity: "error",
  title: "产出指标和效益指标各至少一条",
  rationale: "只有产出没有效益，或只有效益没有产出，都说明不了钱花得值不值。",
  source: measures2015,
  message: ({ missing }) => `表中没有${missing}，应至少设置一条`,
  table(table, report, { profile }) {
    const present = classesPresent(table, profile);
    for (const missing of ["产出指标", "效益指标"]) {
      if (!present.has(missing)) report({ at: labelCell(table, "level1"), params: { missing } });
    }
  },
  examples: {
    valid: {},
    invalid: { without: ["社会效益指标"] },
  },
});
