import { type Address, formatAddress } from "../../../core/grid/address.ts";
import type { PlannedCell, SheetPlan } from "../../../core/render/plan.ts";
import type { CellLook } from "../../xlsx/template/cell-looks.ts";
import type { SheetLook } from "../../xlsx/template/read-sheet-looks.ts";

/** A planned cell with its place and the look of the template cell that it takes. */
export type PlacedCell = PlannedCell & Address & { readonly look: CellLook | undefined };

/** A plan's cells, row by row from left to right. */
export function placedCells({ rows }: SheetPlan, look: SheetLook | undefined): PlacedCell[] {
  return rows.flatMap(({ row, cells }) =>
    cells.map((cell) => ({ ...cell, row, look: look?.cells.get(formatAddress(cell.styleOf)) })),
  );
}
