import type { CheckedWorkbook } from "../../core/checked-workbook.ts";
import { cellKey, type SheetAddress } from "../../core/grid/address.ts";
import type { TargetTable } from "../../core/read/table.ts";
import type { Finding } from "../../core/rules/finding.ts";
import type { Severity } from "../../core/rules/rule.ts";
import { tableAt } from "../session/current-table.ts";
import { tableKey } from "../session/keys.ts";
import { type Part, partFinder, parts } from "./table-part.ts";

/** A finding as a row of the list. The key stays the same as long as the same rule is broken at the same cell. */
export interface FindingRow {
  readonly key: string;
  readonly finding: Finding;
}

export interface PartGroup {
  readonly part: Part;
  readonly rows: readonly FindingRow[];
}

/** The findings of one table, or (`table` is `null`) those of no single table. */
export interface TableGroup {
  readonly key: string;
  readonly table: TargetTable | null;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly size: number;
  /** Without empty ones; the part with the gravest finding first. */
  readonly parts: readonly PartGroup[];
}

const gravity: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** The findings that pass, by table in workbook order and by part of the table; within a part errors first. */
export function groupFindings(
  workbook: CheckedWorkbook,
  passes: (finding: Finding) => boolean,
): TableGroup[] {
  const byTable = new Map<TargetTable | null, Finding[]>(
    workbook.tables.map(({ table, findings }) => [table, findings.filter(passes)]),
  );
  for (const finding of workbook.findings.filter(passes)) {
    const table = (finding.at && tableAt(workbook, finding.at)?.table) ?? null;
    const group = byTable.get(table);
    if (group) group.push(finding);
    else byTable.set(table, [finding]);
  }
  return [...byTable]
    .filter(([, findings]) => findings.length > 0)
    .map(([table, findings]) => toGroup(table, findings));
}

function toGroup(table: TargetTable | null, findings: readonly Finding[]): TableGroup {
  const key = table ? tableKey(table) : "";
  const rows = toRows(key, findings);
  const partOf = partFinder(table);
  const groups = parts
    .map((part) => ({ part, rows: rows.filter(({ finding }) => partOf(finding.at) === part) }))
    .filter((group) => group.rows.length > 0)
    .map((group) => ({ ...group, rows: [...group.rows].sort((a, b) => gravityOf(a) - gravityOf(b)) }))
    .sort((a, b) => gravityOf(a.rows[0]) - gravityOf(b.rows[0]));
  return { key, table, counts: countBySeverity(findings), size: findings.length, parts: groups };
}

/** Several breaches of one rule at one cell are numbered. */
function toRows(group: string, findings: readonly Finding[]): FindingRow[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const place = `${finding.code}@${finding.at ? cellKey(finding.at) : group}`;
    const times = seen.get(place) ?? 0;
    seen.set(place, times + 1);
    return { key: times === 0 ? place : `${place}#${times}`, finding };
  });
}

export function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** The row about a cell; of several the one `preferred` by key, else the first. */
export function rowAt(
  groups: readonly TableGroup[],
  at: SheetAddress,
  preferred: string | null,
): FindingRow | null {
  const key = cellKey(at);
  const rows = groups
    .flatMap(({ parts }) => parts.flatMap((part) => part.rows))
    .filter(({ finding }) => finding.at && cellKey(finding.at) === key);
  return rows.find((row) => row.key === preferred) ?? rows[0] ?? null;
}

function gravityOf(row: FindingRow | undefined): number {
  return row ? gravity[row.finding.severity] : gravity.info;
}
