import { fillEdits } from "./compute/fill.ts";
import type { ScheduleAmount } from "./compute/schedule.ts";
import { type Totals, tableSchedule, totalsOf } from "./compute/totals.ts";
import { type UnitCost, unitCosts } from "./compute/unit-cost.ts";
import { applyEdits, type CellEdit, mergeEdits } from "./grid/edit.ts";
import type { Sheet } from "./grid/sheet.ts";
import type { Profile } from "./model/taxonomy.ts";
import { normaliseTable } from "./normalise/normalise.ts";
import { budgetYear } from "./read/budget-year.ts";
import { detectProfile } from "./read/profile.ts";
import { readDepartment } from "./read/read-department.ts";
import { readTables } from "./read/read-tables.ts";
import type { DepartmentTable, TargetTable } from "./read/table.ts";
import { checkAcrossTables, checkTable } from "./rules/check-tables.ts";
import type { Finding } from "./rules/finding.ts";
import type { CheckOptions } from "./rules/rule.ts";

export interface PipelineOptions {
  /** `auto` tells the class list from each table's rows. */
  readonly profile: "auto" | Profile;
  /** Only the sheet of this name. */
  readonly sheet?: string | undefined;
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

/** Reads, checks and computes every target table of a workbook. Takes the sheets one by one and keeps none. */
export function checkWorkbook(sheets: Iterable<Sheet>, options: PipelineOptions): CheckedWorkbook {
  const tables: TargetTable[] = [];
  const departments: DepartmentTable[] = [];
  for (const sheet of sheets) {
    if (options.sheet !== undefined && sheet.name !== options.sheet) continue;
    tables.push(...readTables(sheet));
    const department = readDepartment(sheet);
    if (department) departments.push(department);
  }
  const year = budgetYear(tables);
  const checked = tables.map((table) => {
    const profile = options.profile === "auto" ? detectProfile(table) : options.profile;
    return {
      table,
      profile,
      findings: checkTable(table, { profile, budgetYear: year, options: options.check }),
      schedule: tableSchedule(table),
      unitCosts: unitCosts(table, options.check.unitCostRounding),
    };
  });
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

export interface FixOptions extends PipelineOptions {
  /** Also the corrections that change content. */
  readonly askToo: boolean;
  /** Also the blank computed cells; so it is when left out. */
  readonly fill?: boolean;
}

/** One correction can make the next possible, but each of these has an end; more rounds would mean two that disagree. */
const rounds = 5;

/**
 * The edits that normalise a workbook, apply its findings' corrections and fill its blank computed cells, each cell
 * once, from what it held to what it shall hold. `sheets` is read anew after each round.
 */
export function planFixes(sheets: () => Iterable<Sheet>, options: FixOptions): CellEdit[] {
  let edits: CellEdit[] = [];
  for (let round = 0; round < rounds; round++) {
    const more = editsOf(checkWorkbook(applyEdits(sheets(), edits), options), options);
    if (more.length === 0) break;
    edits = mergeEdits(edits, more);
  }
  return edits;
}

/** Of one round: the first edit of a cell wins, a whole correction is left out when another has taken one of its cells. */
function editsOf(checked: CheckedWorkbook, { askToo, fill = true }: FixOptions): CellEdit[] {
  const { tables } = checked;
  const taken = new Map<string, CellEdit>();
  const take = (edits: readonly CellEdit[]) => {
    const keys = edits.map(({ sheet, row, column }) => `${row},${column},${sheet}`);
    if (keys.some((key) => taken.has(key))) return;
    for (const [index, edit] of edits.entries()) taken.set(keys[index] ?? "", edit);
  };
  for (const { table, profile } of tables) for (const edit of normaliseTable(table, profile)) take([edit]);
  for (const { fix } of allFindings(checked)) {
    if (fix && (fix.kind === "safe" || askToo)) take(fix.edits);
  }
  if (fill) for (const { table, unitCosts } of tables) take(fillEdits(table, unitCosts));
  return [...taken.values()];
}
