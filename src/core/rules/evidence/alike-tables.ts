import { compact } from "../../model/half-width.ts";
import type { TargetTable } from "../../read/table.ts";

/** Tables grouped by their rows: those of a group agree in class, name and description. */
export function alikeTables(tables: readonly TargetTable[]): Iterable<readonly TargetTable[]> {
  const groups = new Map<string, TargetTable[]>();
  for (const table of tables) {
    const key = contentOf(table);
    if (key === "") continue;
    const group = groups.get(key);
    if (group) group.push(table);
    else groups.set(key, [table]);
  }
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
