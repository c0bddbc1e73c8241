import { formatAddress } from "../../grid/address.ts";
import { compact } from "../../model/half-width.ts";
import type { Field, TargetTable } from "../../read/table.ts";
import { alikeTables } from "../evidence/alike-tables.ts";
import { isPlaceholder } from "../evidence/placeholder.ts";
import { quote } from "../evidence/quote.ts";
import { measures2015 } from "../guidance.ts";
import { at, defineRule } from "../rule.ts";

export const cmp9 = defineRule<{ name: string; earlier: string } | { projects: string }>({
  code: "CMP-9",
  severity: "warning",
  title: "同一张表的三级指标不重复，不同项目的指标行不雷同",
  rationale: "重复的指标会重复计分；几个项目的分类、名称、描述完全相同，说明指标是照搬的。",
  source: measures2015,
  message: (params) =>
    "projects" in params
      ? `项目${params.projects}的指标分类、名称和描述完全相同，应按各项目的内容分别设置`
      : `三级指标${quote(params.name)}与 ${params.earlier} 重复，同一张表中应只有一处`,
  table(table, report) {
    const seen = new Map<string, Field>();
    for (const { name } of table.indicators) {
      const key = compact(name.text);
      const earlier = seen.get(key);
      if (key === "" || isPlaceholder(name.text) || isSameCell(name, earlier)) continue;
      if (!earlier) seen.set(key, name);
      else report({ at: at(table, name), params: { name: name.text, earlier: formatAddress(earlier) } });
    }
  },
  workbook({ tables }, report) {
    for (const [first, ...others] of alikeTables(tables)) {
      const name = first?.indicators[0]?.name;
      if (!first || !name || others.length === 0) continue;
      report({ at: at(first, name), params: { projects: projectNames([first, ...others]) } });
    }
  },
  examples: {
    valid: [{}, { rows: ["产出指标 | 数量指标 | 民兵训练次数 | 全年组织民兵训练的次数 | ≥2次 | 计划标准"] }],
    invalid: [{}, { rows: ["产出指标 | 数量指标 | 征兵次数 | 全年组织征兵的次数 | ≥4次 | 计划标准"] }],
  },
});

/** One merged cell names the indicators of all its rows. */
function isSameCell(name: Field, other: Field | undefined): boolean {
  return name.row === other?.row && name.column === other.column;
}

const namedAtMost = 10;

function projectNames(tables: readonly TargetTable[]): string {
  const named = tables
    .slice(0, namedAtMost)
    .map(({ projectName, sheet }) => quote(projectName?.text || sheet));
  return named.join("") + (tables.length > namedAtMost ? `等 ${tables.length} 个项目` : "");
}
