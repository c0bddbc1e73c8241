import { cellKey, type SheetAddress } from "./address.ts";
import { groupBy } from "./group-by.ts";
import { type Cell, type CellValue, type Row, Sheet } from "./sheet.ts";

/** What may be written into a cell. Text is written as text, whatever it starts with. */
export type WrittenValue = string | number | null;

/** One cell to change. `before` is what the cell held when it was read: a host refuses it unless that is the same value still. */
export interface CellEdit extends SheetAddress {
  readonly before: CellValue;
  readonly after: WrittenValue;
}

/** The sheets as they will be once the edits are written. */
export function* applyEdits(sheets: Iterable<Sheet>, edits: readonly CellEdit[]): Generator<Sheet> {
  const editsBySheet = groupBy(edits, (edit) => edit.sheet);
  for (const sheet of sheets) {
    const own = editsBySheet.get(sheet.name);
    yield own ? editedSheet(sheet, own) : sheet;
  }
}

/** Earlier and later edits of the same workbook as one: a cell edited twice goes from the first `before` to the last `after`. */
export function mergeEdits(earlier: readonly CellEdit[], later: readonly CellEdit[]): CellEdit[] {
  const merged = new Map<string, CellEdit>();
  for (const edit of [...earlier, ...later]) {
    const key = cellKey(edit);
    const first = merged.get(key);
    merged.set(key, first ? { ...edit, before: first.before } : edit);
  }
  return [...merged.values()].filter(({ before, after }) => before !== after);
}

function editedSheet(sheet: Sheet, edits: readonly CellEdit[]): Sheet {
  const rows = new Map(sheet.rows.map((row) => [row.row, row]));
  for (const [row, own] of groupBy(edits, (edit) => edit.row)) {
    rows.set(row, editedRow(rows.get(row) ?? { row, cells: [] }, own));
  }
  const ascending = [...rows.values()].filter(({ cells }) => cells.length > 0).sort((a, b) => a.row - b.row);
  return new Sheet(sheet.name, ascending, sheet.merges);
}

function editedRow(row: Row, edits: readonly CellEdit[]): Row {
  const cells = new Map<number, Cell>(row.cells.map((cell) => [cell.column, cell]));
  for (const { column, after } of edits) {
    const format = cells.get(column)?.format ?? "";
    if (after === null) cells.delete(column);
    else cells.set(column, { row: row.row, column, value: after, format, isFormula: false });
  }
  return { ...row, cells: [...cells.values()].sort((a, b) => a.column - b.column) };
}
