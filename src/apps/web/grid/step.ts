import type { Address } from "../../../core/grid/address.ts";
import type { Sheet } from "../../../core/grid/sheet.ts";

/** Where an arrow key leads from a cell, over merged areas and not out of the sheet; `null` for other keys. */
export function stepFrom(
  from: Address,
  key: string,
  sheet: Sheet,
  extent: { readonly rows: number; readonly columns: number },
): Address | null {
  const area = sheet.mergeAt(from.row, from.column);
  const edges = area ?? { top: from.row, bottom: from.row, left: from.column, right: from.column };
  const to: Readonly<Record<string, Address>> = {
    ArrowUp: { row: edges.top - 1, column: from.column },
    ArrowDown: { row: edges.bottom + 1, column: from.column },
    ArrowLeft: { row: from.row, column: edges.left - 1 },
    ArrowRight: { row: from.row, column: edges.right + 1 },
    Home: { row: from.row, column: 1 },
    End: { row: from.row, column: extent.columns },
  };
  const found = to[key];
  if (!found) return null;
  if (found.row < 1 || found.row > extent.rows || found.column < 1 || found.column > extent.columns)
    return from;
  return sheet.anchorAt(found.row, found.column);
}
