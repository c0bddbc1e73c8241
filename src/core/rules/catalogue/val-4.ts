import { isCrossedOut } from "../../model/crossed-out.ts";
import type { Target } from "../../target/target.ts";
import { placeholderIn } from "../evidence/placeholder.ts";
import { quote } from "../evidence/quote.ts";
import { refusedMark } from "../evidence/refused-mark.ts";
import { valueRemark } from "../evidence/value-remark.ts";
import { at, correct, defineRule, type Fix } from "../rule.ts";

export const val4 = defineRule<{ stated: string; mark: string; accepted: string }>({
  code: "VAL-4",
  severity: "warning",
  fix: "ask",
  title: "指标值不含申报系统拒收的 - _ *",
  rationale: "不少申报系统的指标值栏不接受这些符号，导入时整行被退回，或者把 2-3 存成日期。",
  source: "填报惯例",
  message: ({ stated, mark, accepted }) =>
    `指标值${quote(stated)}含有申报系统拒收的“${mark}”，${accepted === "" ? "应换一种写法" : `应写作 ${accepted}`}`,
  table(table, report) {
    for (const { target: field } of table.indicators) {
      const mark = refusedMark(field.text);
      if (mark === null || isCrossedOut(field.text) || placeholderIn(field.text) !== null) continue;
      if (valueRemark(field.text)) continue;
      const accepted = acceptedSpelling(field.target);
      report({
        at: at(table, field),
        params: { stated: field.text, mark, accepted: accepted ?? "" },
        fix: accepted === null ? undefined : correct(kindOf(field.target, accepted), table, field, accepted),
      });
    }
  },
  examples: {
    valid: { rows: ["产出指标 | 数量指标 | 征兵次数 | 全年组织征兵的次数 | 2~3次 | 计划标准"] },
    invalid: { rows: ["产出指标 | 数量指标 | 征兵次数 | 全年组织征兵的次数 | 2-3次 | 计划标准"] },
  },
});

/** The canonical spelling is written in bulk anyhow: 2022-12-31 is 2022年12月31日. */
function kindOf({ canonical }: Target, accepted: string): Fix["kind"] {
  return accepted === canonical ? "safe" : "ask";
}

function acceptedSpelling({ meaning, canonical }: Target): string | null {
  const accepted = meaning.kind === "range" ? canonical?.replace(/[-—–]+/, "~") : canonical;
  return accepted && refusedMark(accepted) === null ? accepted : null;
}
