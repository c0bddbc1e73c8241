import { canonicalClass } from "../../model/class-name.ts";
import { type ClassLevel, classNames, type Profile, primaryOf, profiles } from "../../model/taxonomy.ts";
import { classCells } from "../evidence/class-cells.ts";
import { guidance2021, measures2015 } from "../guidance.ts";
import { at, correct, defineRule } from "../rule.ts";

type Misplaced = { name: string; primary: string; expected: string };
type Mixture = { name: string; level: string; profile: string };

export const cmp6 = defineRule<Misplaced | Mixture>({
  code: "CMP-6",
  severity: "error",
  fix: "ask",
  title: "二级指标归在自己的一级指标下，不混用两个体系版本",
  rationale: "2015 体系的成本指标属于产出指标，2021 体系的成本指标是一级指标；归错或混用时系统无法汇总。",
  source: `${measures2015}；${guidance2021}`,
  message: (params) =>
    "level" in params
      ? `${params.profile} 体系的${params.level}中没有“${params.name}”，同一张表应只用一个体系版本`
      : `“${params.name}”归在“${params.primary}”下，应归在“${params.expected}”下`,
  table(table, report, { profile }) {
    for (const { level, field, row, sharesPrimary } of classCells(table)) {
      const name = canonicalClass(field.text);
      if (name === null) continue;
      if (isForeign(name, level, profile)) {
        report({ at: at(table, field), params: { name, level, profile } });
      }
      const primary = canonicalClass(row.level1.text);
      const expected = level === "二级指标" ? primaryOf(name, profile) : null;
      if (!primary || !expected || expected === primary) continue;
      const fix = sharesPrimary ? undefined : correct("ask", table, row.level1, expected);
      report({ at: at(table, field), params: { name, primary, expected }, fix });
    }
  },
  examples: {
    valid: {},
    invalid: {
      rows: ["产出指标 | 社会效益指标 | 适龄青年参军意愿 | 愿意应征的适龄青年的比率 | ≥80% | 历史标准"],
    },
  },
});

/** In the list of another profile only. A name in no list at all is CMP-5. */
function isForeign(name: string, level: ClassLevel, profile: Profile): boolean {
  return (
    !classNames(level, profile).includes(name) &&
    profiles.some((other) => classNames(level, other).includes(name))
  );
}
