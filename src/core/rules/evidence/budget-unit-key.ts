import { compact } from "../../model/half-width.ts";
import type { TargetTable } from "../../read/table.ts";

/** What tells one budget unit from another; "" where the table names none. */
export function budgetUnitKey({ budgetUnit }: TargetTable): string {
  return budgetUnit ? compact(budgetUnit.code ?? budgetUnit.name ?? budgetUnit.text) : "";
}
