import type { SheetAddress } from "../../grid/address.ts";
import { parseProjectCode, tidyCode } from "../../model/project-code.ts";
import type { TargetTable } from "../../read/table.ts";
import { budgetUnitKey } from "../evidence/budget-unit-key.ts";
import { at, defineRule } from "../rule.ts";

/** So many other projects of a unit must agree before one is held against them. */
const witnesses = 3;

export const id3 = defineRule<{ region: string; usual: string }>({
  code: "ID-3",
  severity: "warning",
  title: "项目编码的地区与本单位其他项目一致",
  rationale: "编码前 6 位是行政区划；与同一单位的其他项目都不同，多半是从别处复制来的。",
  source: "填报惯例",
  message: ({ region, usual }) =>
    `项目编码的行政区划为 ${region}，本单位其他项目均为 ${usual}，应核对是否一致`,
  workbook({ tables }, report) {
    for (const regions of regionsByUnit(tables).values()) {
      const [stray, usual, ...more] = [...regions].sort(([, a], [, b]) => a.length - b.length);
      if (!stray || !usual || more.length > 0) continue;
      const [place = null, ...others] = stray[1];
      if (others.length > 0 || usual[1].length < witnesses) continue;
      report({ at: place, params: { region: stray[0], usual: usual[0] } });
    }
  },
  examples: {
    valid: [{}, {}, {}, {}],
    invalid: [{}, {}, {}, { 项目编码: "13028322P00916110002Q" }],
  },
});

/** By budget unit and by region, the cells of its project codes. */
function regionsByUnit(tables: readonly TargetTable[]): Map<string, Map<string, SheetAddress[]>> {
  const units = new Map<string, Map<string, SheetAddress[]>>();
  for (const table of tables) {
    const unit = budgetUnitKey(table);
    const code = table.projectCode && parseProjectCode(tidyCode(table.projectCode.text));
    if (!table.projectCode || !code || unit === "") continue;
    const regions = units.get(unit) ?? new Map<string, SheetAddress[]>();
    const places = regions.get(code.region) ?? [];
    places.push(at(table, table.projectCode));
    units.set(unit, regions.set(code.region, places));
  }
  return units;
}
