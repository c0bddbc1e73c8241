import type { ScheduleAmount } from "./compute/schedule.ts";
import type { Totals } from "./compute/totals.ts";
import type { UnitCost } from "./compute/unit-cost.ts";
import type { Profile } from "./model/taxonomy.ts";
import type { DepartmentTable, TargetTable } from "./read/table.ts";
import type { Finding } from "./rules/finding.ts";

/** A target table with all that was found and computed. */
export interface CheckedTable {
  readonly table: TargetTable;
  readonly profile: Profile;
  readonly findings: readonly Finding[];
  readonly schedule: readonly ScheduleAmount[];
  readonly unitCosts: readonly UnitCost[];
}

export interface CheckedWorkbook {
  readonly tables: readonly CheckedTable[];
  readonly departments: readonly DepartmentTable[];
  /** Findings that belong to no single table. */
  readonly findings: readonly Finding[];
  readonly totals: Totals;
}

/** Every finding of a workbook, table by table, then those of no single table. */
export function allFindings({ tables, findings }: CheckedWorkbook): Finding[] {
  return [...tables.flatMap((table) => table.findings), ...findings];
}
