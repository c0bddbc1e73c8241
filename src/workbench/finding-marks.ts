import { cellKey } from "../core/grid/address.ts";
import type { Finding } from "../core/rules/finding.ts";
import type { Severity } from "../core/rules/rule.ts";
import type { Mark } from "../hosts/host.ts";

const gravity: Record<Severity, number> = { error: 2, warning: 1, info: 0 };

/** One mark for each cell with findings, by the gravest of them. */
export function marksOf(findings: readonly Finding[]): Mark[] {
  const marks = new Map<string, Mark>();
  for (const { at, severity } of findings) {
    if (!at) continue;
    const { sheet, row, column } = at;
    const key = cellKey(at);
    const known = marks.get(key);
    if (!known || gravity[severity] > gravity[known.severity])
      marks.set(key, { sheet, row, column, severity });
  }
  return [...marks.values()];
}
