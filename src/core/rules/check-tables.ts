import type { TargetTable } from "../read/table.ts";
import type { Finding } from "./finding.ts";
import { rules } from "./index.ts";
import type { CheckContext, Rule, Violation, WorkbookContents } from "./rule.ts";

/** What the rules find in one table by itself, in the order of the catalogue. */
export function checkTable(table: TargetTable, context: CheckContext): Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) {
    if (!rule.table) continue;
    for (const violation of rule.table(table, context)) findings.push(toFinding(rule, violation));
  }
  return findings;
}

/** What the rules find by comparing tables, and in the 部门整体绩效目标, in the order of the catalogue. */
export function checkAcrossTables(contents: WorkbookContents): Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) {
    if (!rule.workbook) continue;
    for (const violation of rule.workbook(contents)) findings.push(toFinding(rule, violation));
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
