import { groupBy } from "../../grid/group-by.ts";
import { compact } from "../../model/half-width.ts";
import type { TargetTable } from "../../read/table.ts";

/** Tables grouped by their rows: those of a group agree in class, name and description. */
export function alikeTables(tables: readonly TargetTable[]): Iterable<readonly TargetTable[]> {
  const groups = groupBy(tables, contentOf);
  groups.delete("");
  return groups.values();
}

/** Class, name and description of all rows in any order; "" when no row is named. */
function contentOf({ indicators }: TargetTable): string {
  if (indicators.every(({ name }) => name.text === "")) return "";
  const rows = indicators.map(({ level1, level2, name, description }) =>
    compact([level1.text, level2.text, name.text, description?.text ?? ""].join("|")),
  );
  return rows.sort().join("\n");
}
