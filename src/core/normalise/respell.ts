import type { CellEdit } from "../grid/edit.ts";
import type { Field, TargetTable } from "../read/table.ts";

/**
 * The edits that give text cells of a table another spelling, each cell once however many rows carry it down.
 * `spelling` answers `null` where nothing is to be changed. Numbers, formulas, and white space at both ends are left
 * as they are.
 */
export function respell<F extends Field>(
  table: TargetTable,
  fields: readonly (F | null)[],
  spelling: (field: F) => string | null,
): CellEdit[] {
  const edits = new Map<string, CellEdit>();
  for (const field of fields) {
    if (!field || typeof field.value !== "string" || field.isFormula) continue;
    const after = spelling(field);
    if (after === null || after === field.text) continue;
    const { row, column, value: before } = field;
    edits.set(`${row},${column}`, { sheet: table.sheet, row, column, before, after });
  }
  return [...edits.values()];
}
