import { cellKey } from "../../core/grid/address.ts";
import type { TargetTable } from "../../core/read/table.ts";

/** The same table before and after a new check. */
export function tableKey({ sheet, range }: TargetTable): string {
  return cellKey({ sheet, row: range.top, column: range.left });
}
