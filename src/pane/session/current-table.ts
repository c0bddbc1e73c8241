import type { CheckedTable, CheckedWorkbook } from "../../core/checked-workbook.ts";
import { rangeContains, type SheetAddress } from "../../core/grid/address.ts";
import { tableKey } from "./keys.ts";
import type { PaneState } from "./pane-state.ts";

/** The table that the header and 测算 are about: the one chosen, else the first of the active sheet, else the first. */
export function currentTable({ checked, tableKey: chosen, activeSheet }: PaneState): CheckedTable | null {
  const tables = checked?.workbook.tables ?? [];
  return (
    tables.find(({ table }) => tableKey(table) === chosen) ??
    tables.find(({ table }) => table.sheet === activeSheet) ??
    tables[0] ??
    null
  );
}

/** The table that a cell is part of. */
export function tableAt({ tables }: CheckedWorkbook, at: SheetAddress): CheckedTable | null {
  return tables.find(({ table }) => table.sheet === at.sheet && rangeContains(table.range, at)) ?? null;
}
