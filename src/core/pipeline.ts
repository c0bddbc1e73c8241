import { allAtOnce } from "./all-at-once.ts";
import type { CheckedTable, CheckedWorkbook } from "./checked-workbook.ts";
import { tableSchedule, totalsOf } from "./compute/totals.ts";
import { unitCosts } from "./compute/unit-cost.ts";
import type { Sheet } from "./grid/sheet.ts";
import type { PipelineOptions } from "./pipeline-options.ts";
import { budgetYear } from "./read/budget-year.ts";
import { detectProfile } from "./read/profile.ts";
import { readDepartment } from "./read/read-department.ts";
import { readTables } from "./read/read-tables.ts";
import type { DepartmentTable, TargetTable } from "./read/table.ts";
import { checkAcrossTables, checkTable } from "./rules/check-tables.ts";

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
    for (const table of readTables(sheet, options.layouts)) tables.push(table);
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
