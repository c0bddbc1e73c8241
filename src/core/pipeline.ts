import { allAtOnce } from "./all-at-once.ts";
import type { ScheduleAmount } from "./compute/schedule.ts";
import { type Totals, tableSchedule, totalsOf } from "./compute/totals.ts";
import { type UnitCost, unitCosts } from "./compute/unit-cost.ts";
import type { Sheet } from "./grid/sheet.ts";
import type { Profile } from "./model/taxonomy.ts";
import { budgetYear } from "./read/budget-year.ts";
import { detectProfile } from "./read/profile.ts";
import { readDepartment } from "./read/read-department.ts";
import { readTables } from "./read/read-tables.ts";
import type { DepartmentTable, TargetTable } from "./read/table.ts";
import { checkAcrossTables, checkTable } from "./rules/check-tables.ts";
import type { Finding } from "./rules/finding.ts";
import type { CheckOptions } from "./rules/rule.ts";
import type { KnownLayouts } from "./template/known-layouts.ts";

export interface PipelineOptions {
  /** `auto` tells the class list from each table's rows. */
  readonly profile: "auto" | Profile;
  /** Only the sheet of this name. */
  readonly sheet?: string | undefined;
  /** What tables are recognised by, when a user has layouts of their own. */
  readonly layouts?: KnownLayouts | undefined;
  readonly check: CheckOptions;
}

export const defaultOptions: PipelineOptions = {
  profile: "auto",
  check: { unitCostRounding: "up", scheduleWarningLines: {} },
};

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

/** How far a check is: so many tables are checked of those found so far. */
export interface CheckStep {
  readonly checked: number;
  readonly tables: number;
}

/** Reads, checks and computes every target table of a workbook. Takes the sheets one by one and keeps none. */
export function checkWorkbook(sheets: Iterable<Sheet>, options: PipelineOptions): CheckedWorkbook {
  return allAtOnce(checkInSteps(sheets, options));
}

/** As `checkWorkbook`, for those who cannot wait: yields after each sheet read and after each table checked. */
export function* checkInSteps(
  sheets: Iterable<Sheet>,
  options: PipelineOptions,
): Generator<CheckStep, CheckedWorkbook> {
  const tables: TargetTable[] = [];
  const departments: DepartmentTable[] = [];
  for (const sheet of sheets) {
    if (options.sheet !== undefined && sheet.name !== options.sheet) continue;
    tables.push(...readTables(sheet, options.layouts));
    const department = readDepartment(sheet);
    if (department) departments.push(department);
    yield { checked: 0, tables: tables.length };
  }
  const year = budgetYear(tables);
  const checked: CheckedTable[] = [];
  for (const table of tables) {
    const profile = options.profile === "auto" ? detectProfile(table) : options.profile;
    checked.push({
      table,
      profile,
      findings: checkTable(table, { profile, budgetYear: year, options: options.check }),
      schedule: tableSchedule(table),
      unitCosts: unitCosts(table, options.check.unitCostRounding),
    });
    yield { checked: checked.length, tables: tables.length };
  }
  return {
    tables: checked,
    departments,
    findings: checkAcrossTables({ tables, departments }),
    totals: totalsOf(checked),
  };
}

/** Every finding of a workbook, table by table, then those of no single table. */
export function allFindings({ tables, findings }: CheckedWorkbook): Finding[] {
  return [...tables.flatMap((table) => table.findings), ...findings];
}
