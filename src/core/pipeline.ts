import { allAtOnce } from "./all-at-once.ts";
import type { CheckedTable, CheckedWorkbook } from "./checked-workbook.ts";
import { tableSchedule, totalsOf } from "./compute/totals.ts";
import { unitCosts } from "./compute/unit-cost.ts";
import type { Sheet } from "./grid/sheet.ts";
import { inGroups } from "./in-groups.ts";
import type { PipelineOptions } from "./pipeline-options.ts";
import { budgetYear } from "./read/budget-year.ts";
import { detectProfile } from "./read/profile.ts";
import { readDepartment } from "./read/read-department.ts";
import { readTables } from "./read/read-tables.ts";
import type { DepartmentTable, TargetTable } from "./read/table.ts";
import { checkAcrossTables, checkTables } from "./rules/check-tables.ts";

/** How far a check is: so many tables are checked of those found so far. */
export interface CheckStep {
  readonly checked: number;
  readonly tables: number;
}

/** Reads, checks and computes every target table of a workbook. Takes the sheets a few at a time and keeps none. */
export function checkWorkbook(sheets: Iterable<Sheet>, options: PipelineOptions): CheckedWorkbook {
  return allAtOnce(checkInSteps(sheets, options));
}

/**
 * Each step is done to so many tables, or sheets of so many cells in all, before the next: engines run code that stays
 * in the processor's cache a good tenth faster.
 */
const atOnce = { tables: 32, cells: 3000 };

/** As `checkWorkbook`, for those who cannot wait: yields after every few sheets read and tables checked. */
export function* checkInSteps(
  sheets: Iterable<Sheet>,
  options: PipelineOptions,
): Generator<CheckStep, CheckedWorkbook> {
  const tables: TargetTable[] = [];
  const departments: DepartmentTable[] = [];
  for (const group of inGroups(wanted(sheets, options), atOnce.cells, weightOf)) {
    for (const sheet of group) for (const table of readTables(sheet, options.layouts)) tables.push(table);
    departments.push(...group.map(readDepartment).filter((department) => department !== null));
    yield { checked: 0, tables: tables.length };
  }
  const year = budgetYear(tables);
  const checked: CheckedTable[] = [];
  for (const group of inGroups(tables, atOnce.tables)) {
    for (const table of checkedTables(group, year, options)) checked.push(table);
    yield { checked: checked.length, tables: tables.length };
  }
  return {
    tables: checked,
    departments,
    findings: checkAcrossTables({ tables, departments }),
    totals: totalsOf(checked),
  };
}

function* wanted(sheets: Iterable<Sheet>, { sheet: name }: PipelineOptions): Generator<Sheet> {
  for (const sheet of sheets) if (name === undefined || sheet.name === name) yield sheet;
}

/** Blank sheets count too. */
function weightOf({ rows }: Sheet): number {
  return rows.reduce((count, { cells }) => count + cells.length, 1);
}

function checkedTables(
  tables: readonly TargetTable[],
  year: number | null,
  options: PipelineOptions,
): CheckedTable[] {
  const checks = tables.map((table) => {
    const profile = options.profile === "auto" ? detectProfile(table) : options.profile;
    return { table, context: { profile, budgetYear: year, options: options.check } };
  });
  const findings = checkTables(checks);
  return checks.map(({ table, context }, index) => ({
    table,
    profile: context.profile,
    findings: findings[index] ?? [],
    schedule: tableSchedule(table),
    unitCosts: unitCosts(table, options.check.unitCostRounding),
  }));
}
