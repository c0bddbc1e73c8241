import type { Mark } from "../../../hosts/host.ts";

/** The marks of one sheet by row, then by column. */
export function marksByRow(
  marks: readonly Mark[],
): ReadonlyMap<number, ReadonlyMap<number, Mark["severity"]>> {
  const rows = new Map<number, Map<number, Mark["severity"]>>();
  for (const { row, column, severity } of marks) {
    const columns = rows.get(row) ?? new Map<number, Mark["severity"]>();
    columns.set(column, severity);
    rows.set(row, columns);
  }
  return rows;
}
