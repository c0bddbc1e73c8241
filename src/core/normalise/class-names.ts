import type { CellEdit } from "../grid/edit.ts";
import { canonicalClass, classScore } from "../model/class-name.ts";
import { type ClassLevel, classNames, type Profile } from "../model/taxonomy.ts";
import type { Field, TargetTable } from "../read/table.ts";
import { respell } from "./respell.ts";

/**
 * 一级 and 二级指标 in the spelling of the profile's list: 产出 and 产出\n指标 become 产出指标. 产出指标（50分） stays, since
 * its score would be lost.
 */
export function normaliseClassNames(table: TargetTable, profile: Profile): CellEdit[] {
  return [
    ...respell(
      table,
      table.indicators.map(({ level1 }) => level1),
      listed("一级指标", profile),
    ),
    ...respell(
      table,
      table.indicators.map(({ level2 }) => level2),
      listed("二级指标", profile),
    ),
  ];
}

function listed(level: ClassLevel, profile: Profile): (field: Field) => string | null {
  const names = classNames(level, profile);
  return ({ text }) => {
    if (names.includes(text) || classScore(text) !== null) return null;
    const name = canonicalClass(text);
    return name !== null && names.includes(name) ? name : null;
  };
}
