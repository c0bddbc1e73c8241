import type { TargetTable } from "../../read/table.ts";

/** The kinds of lowest-level government, which copy texts from each other. */
export type UnitKind = "乡" | "镇" | "街道";

const kindInName = /(乡|镇)(?:人民)?政府|街道(?:办|党工委|本级|$)/;

/** The kind of the unit that a table is for; `null` where its name does not tell. */
export function unitKindOf({ budgetUnit }: TargetTable): UnitKind | null {
  const match = kindInName.exec(budgetUnit?.name ?? budgetUnit?.text ?? "");
  if (!match) return null;
  return match[1] === "乡" || match[1] === "镇" ? match[1] : "街道";
}

/** The one kind of all tables that tell theirs; `null` where none does, or they differ. */
export function sharedUnitKind(tables: readonly TargetTable[]): UnitKind | null {
  const kinds = new Set(tables.map(unitKindOf).filter((kind) => kind !== null));
  const [only] = kinds;
  return kinds.size === 1 && only ? only : null;
}
