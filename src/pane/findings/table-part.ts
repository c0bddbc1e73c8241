import type { SheetAddress } from "../../core/grid/address.ts";
import type { TargetTable } from "../../core/read/table.ts";
import type { Label } from "../../core/template/labels.ts";

/** The parts of a table in the order in which they are listed. */
export const parts = ["指标", "资金与目标", "表头"] as const;
export type Part = (typeof parts)[number];

/**
 * Tells the part of a table that a cell lies in: the identifying head, the money and goal below it, the indicator rows.
 */
export function partFinder(table: TargetTable | null): (at: SheetAddress | null) => Part {
  if (!table) return () => "表头";
  const indicatorsFrom = firstIndicatorRow(table);
  const headTo = lastHeadRow(table);
  return (at) => {
    if (!at) return "表头";
    if (at.row >= indicatorsFrom) return "指标";
    return at.row > headTo ? "资金与目标" : "表头";
  };
}

const indicatorLabels: ReadonlySet<Label> = new Set<Label>(["level1", "level2", "name", "target"]);

function firstIndicatorRow({ indicators, labels }: TargetTable): number {
  const header = labels.filter(({ label }) => indicatorLabels.has(label)).map(({ row }) => row);
  return Math.min(...header, indicators[0]?.row ?? Number.POSITIVE_INFINITY);
}

function lastHeadRow(table: TargetTable): number {
  const { title, yearLine, budgetUnit, amountUnit, projectCode, projectName } = table;
  const rows = [title, yearLine, budgetUnit, amountUnit, projectCode, projectName].map(
    (field) => field?.row ?? 0,
  );
  return Math.max(table.range.top, ...rows);
}
