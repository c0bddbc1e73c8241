import { classesPresent } from "../evidence/classes-present.ts";
import { labelCell } from "../evidence/label-cell.ts";
import { guidance2021 } from "../guidance.ts";
import { defineRule } from "../rule.ts";

export const cmp2 = defineRule<{ profile: string }>({
  code: "CMP-2",
  severity: "warning",
  title: "至少一条成本指标",
  rationale: "成本指标说明每一份产出花多少钱，是审核预算规模的依据。",
  source: guidance2021,
  message: ({ profile }) =>
    `表中没有成本指标，应在${profile === "2021" ? "一级指标“成本指标”" : "产出指标"}下至少设置一条`,
  table(table, report, { profile }) {
    const present = classesPresent(table, profile);
    if ([...present].some((name) => name.endsWith("成本指标"))) return;
    report({ at: labelCell(table, "level1"), params: { profile } });
  },
  examples: {
    valid: {},
    invalid: { without: ["成本指标"] },
  },
});
