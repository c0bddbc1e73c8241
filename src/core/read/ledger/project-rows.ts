import type { Row } from "../../grid/sheet.ts";
import { cellText } from "../../grid/text.ts";
import { compact } from "../../model/half-width.ts";
import type { FieldLabel } from "../../template/layout.ts";
import type { IndicatorCells } from "../indicator-cells.ts";
import { isIndicator, type VisibleCells } from "../indicator-content.ts";
import type { TableCells } from "../table-cells.ts";
import type { LedgerArea } from "./ledger-area.ts";
import { isFurtherNote, isNoteRow } from "./note-row.ts";

/** The rows of one project in a ledger, each with its indicator's cells. */
export interface ProjectRows {
  readonly rows: { readonly row: number; readonly own: VisibleCells }[];
  /** The notes and signature lines that follow it; above the first project, that one's. */
  readonly notes: Row[];
  readonly top: number;
  bottom: number;
}

const subtotal = /(?:小计|合计|总计)$/;

/** What tells one project from the next, wherever one of them is stated. */
const identifying: readonly FieldLabel[] = ["budgetUnit", "projectCode", "projectName"];

/**
 * Parts the rows of a ledger where another project begins: where its unit, code or name is stated and differs from
 * the row above. Merged and blank cells go on with what stands above them. Subtotals are passed over, notes kept apart.
 */
export function projectRows(cells: TableCells, indicators: IndicatorCells, area: LedgerArea): ProjectRows[] {
  const { header, bottom, repeatedHeaders } = area;
  const projects: ProjectRows[] = [];
  let current: ProjectRows | undefined;
  let stated = new Map<FieldLabel, string>();
  let notes: Row[] = [];
  let isNoted = false;
  for (const row of cells.rowsBetween(header.bottom + 1, bottom)) {
    if (repeatedHeaders.has(row.row)) continue;
    const content = indicators.look(row, header);
    if (content.isBlank || isSubtotal(cells, row, area)) continue;
    isNoted =
      isNoteRow(cells, row, content.own, header) ||
      (isNoted && isFurtherNote(cells, row, content.own, header));
    if (isNoted) {
      notes.push(row);
      continue;
    }
    const own = statedIn(cells, row, area);
    if (!current || [...own].some(([label, text]) => text !== (stated.get(label) ?? text))) {
      if (!isIndicator(content.own) && own.size === 0) continue;
      if (current) notes = [];
      current = { rows: [], notes, top: row.row, bottom: row.row };
      projects.push(current);
      stated = new Map();
    }
    for (const [label, text] of own) stated.set(label, text);
    current.bottom = content.bottom;
    if (isIndicator(content.own)) current.rows.push({ row: row.row, own: content.own });
  }
  return projects;
}

function statedIn(cells: TableCells, { row }: Row, { header }: LedgerArea): Map<FieldLabel, string> {
  const stated = new Map<FieldLabel, string>();
  for (const label of identifying) {
    const column = header.fields.get(label);
    const cell = column && cells.firstFilled(row, column.left, column.right);
    if (cell) stated.set(label, compact(cellText(cell)));
  }
  return stated;
}

/** A row whose first text ends in 小计, 合计 or 总计 and that has no indicator. */
function isSubtotal(cells: TableCells, row: Row, { header }: LedgerArea): boolean {
  const [first] = cells.filledCells(row, header.left, header.right);
  const name = header.indicators.columns.get("name");
  if (!first || !name || !subtotal.test(compact(cellText(first)))) return false;
  return cells.firstFilled(row.row, name.left, name.right) === null || first.column === name.left;
}
