import type { TargetTable } from "../read/table.ts";
import type { Finding } from "./finding.ts";
import { rules } from "./index.ts";
import type { CheckContext, Rule, Violation, WorkbookContents } from "./rule.ts";

/** What the rules find in one table by itself, in the order of the catalogue. */
export function checkTable(table: TargetTable, context: CheckContext): Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) {
    rule.table?.(table, (violation) => findings.push(toFinding(rule, violation)), context);
  }
  return findings;
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
