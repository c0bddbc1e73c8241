import { formatAddress, formatRange, type SheetAddress } from "../grid/address.ts";
import type { ComparisonReport } from "../model/comparison.ts";
import type { TargetTable } from "../read/table.ts";
import { type Change, fieldWords } from "./change.ts";
import { type ComparedProject, type Comparison, projectTitle } from "./compare-tables.ts";
import type { ComparedFiles } from "./render-comparison.ts";
import { changeSentence } from "./sentence.ts";

type ReportProject = ComparisonReport["projects"][number];
type ReportChange = ReportProject["changes"][number];

/** A comparison as plain JSON values. */
export function comparisonReport(
  { projects, order, totals }: Comparison,
  { before, after }: ComparedFiles,
): ComparisonReport {
  return {
    version: 1,
    before,
    after,
    projects: projects.map(reportProject),
    order: order && reportChange(order),
    summary: { ...totals },
  };
}

function reportProject(project: ComparedProject): ReportProject {
  const before = "before" in project ? project.before : null;
  const after = "after" in project ? project.after : null;
  return {
    name: projectTitle(after ?? before ?? undefined),
    match: project.match,
    before: before && reportTable(before),
    after: after && reportTable(after),
    changes: "changes" in project ? project.changes.map(reportChange) : [],
    respellings: "respellings" in project ? project.respellings.map(reportChange) : [],
  };
}

function reportTable({ sheet, range }: TargetTable) {
  return { sheet, range: formatRange(range) };
}

function reportChange(change: Change): ReportChange {
  const { kind, field, subject, before, after, difference, beforeAt, afterAt } = change;
  return {
    kind,
    field,
    label: fieldWords[field],
    subject,
    before,
    after,
    difference,
    beforeAt: beforeAt && reportPlace(beforeAt),
    afterAt: afterAt && reportPlace(afterAt),
    sentence: changeSentence(change),
  };
}

function reportPlace({ sheet, ...address }: SheetAddress) {
  return { sheet, cell: formatAddress(address) };
}
