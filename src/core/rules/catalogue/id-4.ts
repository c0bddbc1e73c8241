import { formatAddress } from "../../grid/address.ts";
import { compact } from "../../model/half-width.ts";
import { tidyCode } from "../../model/project-code.ts";
import type { TargetTable } from "../../read/table.ts";
import { budgetUnitKey } from "../evidence/budget-unit-key.ts";
import { quote } from "../evidence/quote.ts";
import { at, defineRule } from "../rule.ts";

export const id4 = defineRule<{ code: string; name: string; place: string; otherCode: string }>({
  code: "ID-4",
  severity: "error",
  title: "项目编码不重复，同一单位的同一项目只有一个编码",
  rationale: "编码是项目的唯一标识，重复时后导入的会覆盖先导入的。",
  source: "填报惯例",
  message: ({ code, name, place, otherCode }) =>
    otherCode === ""
      ? `项目编码 ${code} 与 ${place} 的${quote(name)}重复，每个项目应有自己的编码`
      : `项目${quote(name)}在 ${place} 的编码为 ${otherCode}，这里为 ${code}，同一项目应只有一个编码`,
  workbook({ tables }, report) {
    const byCode = new Map<string, TargetTable>();
    const byName = new Map<string, TargetTable>();
    for (const table of tables) {
      const code = codeOf(table);
      if (!table.projectCode || code === "") continue;
      const sameCode = byCode.get(code);
      if (!sameCode) byCode.set(code, table);
      const name = compact(table.projectName?.text ?? "");
      const nameKey = `${budgetUnitKey(table)} ${name}`;
      const sameName = name === "" ? undefined : byName.get(nameKey);
      if (!sameName) byName.set(nameKey, table);
      const earlier = sameCode ?? sameName;
      if (!earlier) continue;
      report({
        at: at(table, table.projectCode),
        params: {
          code,
          name: earlier.projectName?.text ?? "",
          place: placeOf(earlier),
          otherCode: sameCode ? "" : codeOf(earlier),
        },
      });
    }
  },
  examples: {
    valid: [{}, { 项目编码: "13020822P009161100033", 项目名称: "民兵训练经费" }],
    invalid: [{}, { 项目名称: "民兵训练经费" }],
  },
});

function codeOf({ projectCode }: TargetTable): string {
  return tidyCode(projectCode?.text ?? "");
}

function placeOf({ sheet, projectCode }: TargetTable): string {
  return projectCode ? `${sheet}!${formatAddress(projectCode)}` : sheet;
}
