import { allFindings, type CheckedTable, type CheckedWorkbook } from "./checked-workbook.ts";
import { formatAddress, formatRange } from "./grid/address.ts";
import type { CellValue } from "./grid/sheet.ts";
import { type Decimal, formatDecimal } from "./model/decimal.ts";
import type { Report } from "./model/report.ts";
import { toProject } from "./read/to-project.ts";
import { type Finding, messageOf } from "./rules/finding.ts";
import type { Fix, Severity } from "./rules/rule.ts";

type ReportWorkbook = Report["workbooks"][number];
type ReportTable = ReportWorkbook["tables"][number];
type ReportFinding = ReportWorkbook["findings"][number];

/** What was found in several workbooks, as plain JSON values. */
export function buildReport(
  files: readonly { readonly file: string; readonly checked: CheckedWorkbook }[],
): Report {
  const all = files.flatMap(({ checked }) => allFindings(checked));
  const count = (severity: Severity) => all.filter((finding) => finding.severity === severity).length;
  return {
    version: 1,
    workbooks: files.map(({ file, checked }) => reportWorkbook(file, checked)),
    summary: {
      tables: files.reduce((sum, { checked }) => sum + checked.tables.length, 0),
      errors: count("error"),
      warnings: count("warning"),
      infos: count("info"),
    },
  };
}

function reportWorkbook(file: string, { tables, totals, findings }: CheckedWorkbook): ReportWorkbook {
  return {
    file,
    tables: tables.map(reportTable),
    totals: {
      projects: totals.projects,
      amountUnit: totals.amountUnit,
      budget: formatDecimal(totals.budget),
      fiscalFunds: formatDecimal(totals.fiscalFunds),
      otherFunds: formatDecimal(totals.otherFunds),
      schedule: totals.schedule.map(({ label, amount }) => ({ label, amount: formatDecimal(amount) })),
    },
    findings: findings.map(reportFinding),
  };
}

function reportTable({ table, profile, findings, schedule, unitCosts }: CheckedTable): ReportTable {
  const project = toProject(table);
  return {
    sheet: table.sheet,
    range: formatRange(table.range),
    profile,
    project: {
      ...project,
      budget: digits(table.budget?.amount),
      fiscalFunds: digits(table.fiscalFunds?.amount),
      otherFunds: digits(table.otherFunds?.amount),
      schedule: table.schedule.map(({ label, percent }) => ({ label, percent: digits(percent) })),
      indicators: project.indicators.map((indicator, index) => ({
        ...indicator,
        row: table.indicators[index]?.row ?? 0,
      })),
    },
    computed: {
      schedule: schedule.map(({ label, percent, amount, increment }) => ({
        label,
        percent: digits(percent),
        amount: digits(amount),
        increment: digits(increment),
      })),
      unitCosts: unitCosts.map((cost) => ({
        cell: formatAddress(cost),
        divisor: digits(cost.chosen?.number),
        divisorFrom: cost.chosen?.from ?? null,
        exact: digits(cost.exact),
        value: digits(cost.value),
        unit: cost.unit,
        stated: digits(cost.stated),
      })),
    },
    findings: findings.map(reportFinding),
  };
}

function reportFinding(finding: Finding): ReportFinding {
  return {
    code: finding.code,
    severity: finding.severity,
    sheet: finding.at?.sheet ?? null,
    cell: finding.at && formatAddress(finding.at),
    message: messageOf(finding),
    fix: finding.fix && reportFix(finding.fix),
  };
}

function reportFix({ kind, edits }: Fix): ReportFinding["fix"] {
  return {
    kind,
    edits: edits.map((edit) => ({
      sheet: edit.sheet,
      cell: formatAddress(edit),
      before: plainValue(edit.before),
      after: edit.after,
    })),
  };
}

/** A cell's value in JSON: an error value by its name. */
export function plainValue(value: CellValue): string | number | boolean | null {
  return typeof value === "object" && value !== null ? value.error : value;
}

function digits(value: Decimal | null | undefined): string | null {
  return value ? formatDecimal(value) : null;
}
