import { canonicalClass } from "../../model/class-name.ts";
import { rememberedWith } from "../../model/remembered.ts";
import { type Profile, primaryOf } from "../../model/taxonomy.ts";
import type { TargetTable } from "../../read/table.ts";
import { classCells } from "./class-cells.ts";

/**
 * The classes of either level that a table has indicators of, as the list spells them. A 二级指标 stands for its own
 * 一级指标 too, so that a misspelt 一级指标 is reported once and not as a missing class as well.
 */
export const classesPresent: (table: TargetTable, profile: Profile) => ReadonlySet<string> =
  rememberedWith(findClasses);

function findClasses(table: TargetTable, profile: Profile): Set<string> {
  const present = new Set<string>();
  for (const { field } of classCells(table)) {
    const name = canonicalClass(field.text);
    if (name === null) continue;
    present.add(name);
    const primary = primaryOf(name, profile);
    if (primary) present.add(primary);
  }
  return present;
}
