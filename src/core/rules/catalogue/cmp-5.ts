import { canonicalClass, classScore } from "../../model/class-name.ts";
import { classNames, type Profile, profiles, taxonomy } from "../../model/taxonomy.ts";
import { normaliseClassNames } from "../../normalise/class-names.ts";
import type { Field, TargetTable } from "../../read/table.ts";
import { type ClassCell, classCells } from "../evidence/class-cells.ts";
import { isPlaceholderRow } from "../evidence/placeholder.ts";
import { quote } from "../evidence/quote.ts";
import { guidance2021, measures2015 } from "../guidance.ts";
import { at, correct, defineRule, type Violation } from "../rule.ts";

type Params = { text: string; expected: string; spelling: "unknown" | "variant" | "scored" };

export const cmp5 = defineRule<Params>({
  code: "CMP-5",
  severity: "error",
  fix: "safe",
  title: "一级指标、二级指标使用规定的名称",
  rationale: "申报系统按名称匹配分类；缺“指标”二字、夹空格换行等看得懂的写法只作提示，可批量改正。",
  source: `${measures2015}；${guidance2021}`,
  message: ({ text, expected, spelling }) => {
    if (spelling === "variant") return `${quote(text)}的规范写法应为“${expected}”`;
    if (spelling === "scored") return `${quote(text)}带有分值，名称应只写“${expected}”，分值写入权重一栏`;
    return `${text === "" ? "分类名称为空白" : `${quote(text)}不是规定的名称`}，应为${expected}之一`;
  },
  table(table, report, { profile }) {
    for (const edit of normaliseClassNames(table, profile)) {
      const text = String(edit.before);
      const params = { text, expected: String(edit.after), spelling: "variant" as const };
      report({ at: edit, severity: "info", params, fix: { kind: "safe", edits: [edit] } });
    }
    for (const cell of classCells(table)) {
      const { field } = cell;
      if (isListed(cell)) {
        if (classScore(field.text) !== null) report(scored(table, field));
        continue;
      }
      if (isPlaceholderRow(cell.row)) continue;
      const expected = expectedNames(cell, profile).join("、");
      report({ at: at(table, field), params: { text: field.text, expected, spelling: "unknown" } });
    }
  },
  examples: {
    valid: {},
    invalid: { rows: ["产出指标 | 进度指标 | 征兵进度 | 完成征兵工作的进度 | ≥95% | 计划标准"] },
  },
});

function scored(table: TargetTable, field: Field): Violation<Params> {
  const expected = canonicalClass(field.text) ?? "";
  return {
    at: at(table, field),
    severity: "info",
    params: { text: field.text, expected, spelling: "scored" },
    fix: correct("ask", table, field, expected),
  };
}

/** In the list of any profile: a name of the other profile is a mixture, which is CMP-6. */
function isListed({ level, field }: ClassCell): boolean {
  const name = canonicalClass(field.text);
  return name !== null && profiles.some((profile) => classNames(level, profile).includes(name));
}

function expectedNames({ level, row }: ClassCell, profile: Profile): readonly string[] {
  const primary = level === "二级指标" ? canonicalClass(row.level1.text) : null;
  return (primary && taxonomy[profile][primary]) || classNames(level, profile);
}
