import type { Sheet } from "../grid/sheet.ts";
import { columnBands } from "./column-bands.ts";
import { findHeaders } from "./indicator-header.ts";
import { withoutListHeaders } from "./lists.ts";
import { readTable } from "./read-table.ts";
import { splitForms } from "./segment.ts";
import { findSightings, type Sighting } from "./sighting.ts";
import type { TargetTable } from "./table.ts";
import { TableCells } from "./table-cells.ts";

/**
 * Every 项目绩效目标表 on a sheet, wherever it stands, top to bottom. Read by labels, not by fixed places; linear in
 * the cells.
 */
export function readTables(sheet: Sheet): TargetTable[] {
  const rows = findSightings(sheet)
    .map(withoutListHeaders)
    .filter((row) => row.length > 0);
  const bands = columnBands(rows, rows.flatMap(findHeaders));
  const tables = bands.flatMap((band) => readBand(sheet, band));
  return bands.length > 1
    ? tables.sort((a, b) => a.range.top - b.range.top || a.range.left - b.range.left)
    : tables;
}

/** The tables that stand one above the other. */
function readBand(sheet: Sheet, rows: readonly Sighting[][]): TargetTable[] {
  const tables: TargetTable[] = [];
  let floor = 0;
  for (const segment of splitForms(new TableCells(sheet), rows)) {
    const table = readTable(sheet, segment, floor);
    if (!table) continue;
    tables.push(table);
    floor = table.range.bottom;
  }
  return tables;
}
