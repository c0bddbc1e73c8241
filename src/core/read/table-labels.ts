import { compact } from "../model/half-width.ts";
import { joined } from "../model/joined.ts";
import { isHeadLabel, isIndicatorLabel, type Label } from "../template/labels.ts";
import type { IndicatorHeader } from "./indicator-header.ts";
import type { Sighting, Sign } from "./sighting.ts";
import type { LabelSighting } from "./table.ts";
import type { TableCells } from "./table-cells.ts";
import type { TableHead } from "./table-head.ts";

/** The labels of a table in document order, each with its place. They are explained, those of a group of labels too. */
export function readLabels(head: TableHead): LabelSighting[] {
  const { header } = head.segment;
  const labels: LabelSighting[] = [];
  const see = (label: Label, { top: row, left: column }: Sighting) => labels.push({ label, row, column });
  for (const sign of new Set(head.sightings.map((found) => found.sign))) {
    if (isLabel(sign)) for (const found of head.labels(sign)) see(sign, found);
  }
  for (const [label, found] of header?.columns ?? []) see(label, found);
  for (const found of repeatedHeaderLabels(head)) if (isLabel(found.sign)) see(found.sign, found);
  for (const found of head.sightings) {
    if (isLabel(found.sign)) head.cells.explain({ row: found.top, column: found.left });
  }
  for (const label of labels) head.cells.explain(label);
  if (header) explainHeading(head.cells, header);
  return labels.sort((a, b) => a.row - b.row || a.column - b.column);
}

/** 绩效指标 left of 一级指标 heads all of its columns and says nothing else. */
function explainHeading(cells: TableCells, { top, left }: IndicatorHeader): void {
  if (compact(cells.shownAt(top, left - 1)) !== "绩效指标") return;
  const area = cells.sheet.mergeAt(top, left - 1);
  cells.explain({ row: area?.top ?? top, column: area?.left ?? left - 1 });
}

function isLabel(sign: Sign): sign is Label {
  return isHeadLabel(sign) || isIndicatorLabel(sign);
}

/** The labels of headers that stand again between the indicators, as at the top of a printed page. */
export function repeatedHeaderLabels({ segment, columns }: TableHead): Sighting[] {
  const { header } = segment;
  if (!header) return [];
  const rows = segment.rows.filter((row) =>
    row.some(({ sign, top }) => sign === "name" && top > header.bottom),
  );
  return joined(rows).filter(({ left }) => left >= columns.left && left <= columns.right);
}
