import type { Row } from "../../grid/sheet.ts";
import { cellText } from "../../grid/text.ts";
import { compact } from "../../model/half-width.ts";
import { plainDigits } from "../../target/number.ts";
import { isFooter, namesClass, type VisibleCells } from "../indicator-content.ts";
import type { TableCells } from "../table-cells.ts";
import type { LedgerHeader } from "./ledger-header.ts";

/**
 * Whether a row of a ledger is a note or a signature line: it begins as one, or one text goes over the whole row. A
 * project may be named with the same words, but then it has an amount or a class.
 */
export function isNoteRow(cells: TableCells, row: Row, own: VisibleCells, header: LedgerHeader): boolean {
  const [first, ...others] = cells.filledCells(row, header.left, header.right);
  if (!first || first === own.get("name") || first === own.get("target")) return false;
  const isNote = isFooter(cellText(first)) || (others.length === 0 && reachesName(cells, first, header));
  return isNote && !statesProject(cells, row, own, header);
}

/** Whether a row under a note goes on with it. */
export function isFurtherNote(cells: TableCells, row: Row, own: VisibleCells, header: LedgerHeader): boolean {
  return !own.has("name") && !own.has("target") && !statesProject(cells, row, own, header);
}

function statesProject(
  cells: TableCells,
  { row }: Row,
  own: VisibleCells,
  { fields }: LedgerHeader,
): boolean {
  const column = fields.get("budget");
  const budget = column && cells.firstFilled(row, column.left, column.right);
  return namesClass(own) || (!!budget && plainDigits(compact(cellText(budget))) !== null);
}

/** Whether a cell is merged from the ledger's first column to the 三级指标 and further. */
function reachesName(
  { sheet }: TableCells,
  { row, column }: { readonly row: number; readonly column: number },
  { indicators, left }: LedgerHeader,
): boolean {
  const end = indicators.columns.get("name")?.right ?? indicators.right;
  return column === left && (sheet.mergeAt(row, column)?.right ?? column) >= end;
}
