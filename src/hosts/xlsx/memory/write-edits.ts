import { cellKey } from "../../../core/grid/address.ts";
import type { CellEdit } from "../../../core/grid/edit.ts";
import type { Sheet } from "../../../core/grid/sheet.ts";
import { HostError, type WriteOutcome } from "../../host.ts";
import { patchWorkbook } from "../patch/patch-workbook.ts";
import { RefusedEditsError } from "../patch/refused-edits-error.ts";
import { readWorkbook } from "../read/read-workbook.ts";

export interface WrittenWorkbook extends WriteOutcome {
  readonly bytes: Uint8Array;
}

/**
 * A workbook with all of the edits that it takes: those of cells that hold a formula or anything but the edit's
 * `before` are refused. Throws HostError `sheet-gone`, with nothing written, when a sheet is missing.
 */
export function writeEdits(bytes: Uint8Array, edits: readonly CellEdit[]): WrittenWorkbook {
  const cellOf = mergedCells(bytes, edits);
  let written = edits;
  const refused: CellEdit[] = [];
  // Array formulas are only found once nothing else is refused, so a second turn may be needed.
  for (;;) {
    try {
      return { bytes: patchWorkbook(bytes, written), written, refused };
    } catch (error) {
      if (!(error instanceof RefusedEditsError)) throw error;
      const cells = new Set(error.cells.map(cellKey));
      const isRefused = (edit: CellEdit) => cells.has(cellOf(edit));
      refused.push(...written.filter(isRefused));
      written = written.filter((edit) => !isRefused(edit));
    }
  }
}

/** Tells which cell an edit is written to: under a merged area that is its top left cell. */
function mergedCells(bytes: Uint8Array, edits: readonly CellEdit[]): (edit: CellEdit) => string {
  const workbook = readWorkbook(bytes);
  const sheets = new Map<string, Sheet>();
  for (const name of new Set(edits.map(({ sheet }) => sheet))) {
    const [sheet] = workbook.sheets(name);
    if (!sheet) throw new HostError("sheet-gone", name);
    sheets.set(name, sheet);
  }
  return ({ sheet, row, column }) => {
    const at = sheets.get(sheet)?.anchorAt(row, column) ?? { row, column };
    return cellKey({ sheet, ...at });
  };
}
