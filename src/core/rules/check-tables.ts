import type { TargetTable } from "../read/table.ts";
import type { Finding } from "./finding.ts";
import { rules } from "./index.ts";
import type { CheckContext, Rule, Violation, WorkbookContents } from "./rule.ts";

/** A table and what it is checked against. */
export interface TableCheck {
  readonly table: TargetTable;
  readonly context: CheckContext;
}

/**
 * What the rules find in each of some tables by itself, in the order of the catalogue. Rule by rule: a rule that looks at
 * many tables one after the other stays in the processor's cache.
 */
export function checkTables(checks: readonly TableCheck[]): Finding[][] {
  const found: [TableCheck, Finding[]][] = checks.map((check) => [check, []]);
  for (const rule of rules) {
    if (!rule.table) continue;
    for (const [{ table, context }, findings] of found) {
      rule.table(table, (violation) => findings.push(toFinding(rule, violation)), context);
    }
  }
  return found.map(([, findings]) => findings);
}

/** What the rules find by comparing tables, and in the 部门整体绩效目标, in the order of the catalogue. */
export function checkAcrossTables(contents: WorkbookContents): Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) {
    rule.workbook?.(contents, (violation) => findings.push(toFinding(rule, violation)));
  }
  return findings;
}

function toFinding({ code, severity }: Rule, violation: Violation): Finding {
  return {
    code,
    severity: violation.severity ?? severity,
    at: violation.at,
    params: violation.params,
    fix: violation.fix ?? null,
  };
}
