import type { SheetAddress } from "../../../core/grid/address.ts";

/** A cell that an edit may not change: its value is no longer the one expected, or a formula's. */
export interface RefusedCell extends SheetAddress {
  readonly reason: "changed" | "formula";
}

/** Edits that do not fit the workbook; none of them is carried out. */
export class RefusedEditsError extends Error {
  override readonly name = "RefusedEditsError";

  constructor(readonly cells: readonly RefusedCell[]) {
    super(cells.map(({ sheet, row, column, reason }) => `${sheet} ${row},${column}: ${reason}`).join("; "));
  }
}
