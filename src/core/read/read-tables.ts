import type { Sheet } from "../grid/sheet.ts";
import { joined } from "../model/joined.ts";
import { builtInLayouts, type KnownLayouts } from "../template/known-layouts.ts";
import { columnBands } from "./column-bands.ts";
import { findHeaders } from "./indicator-header.ts";
import { partLedgers } from "./ledger/ledger-area.ts";
import { readLedger } from "./ledger/read-ledger.ts";
import { withoutListHeaders } from "./lists.ts";
import { readTable } from "./read-table.ts";
import { splitForms } from "./segment.ts";
import { findSightings, type Sighting } from "./sighting.ts";
import type { TargetTable } from "./table.ts";
import { TableCells } from "./table-cells.ts";

/**
 * Every 项目绩效目标表 on a sheet, wherever it stands, top to bottom, and every project of a ledger. Read by labels, not by fixed places; linear in
 * the cells.
 */
export function readTables(sheet: Sheet, layouts: KnownLayouts = builtInLayouts): TargetTable[] {
  const { ledgers, others } = partLedgers(findSightings(sheet, layouts));
  const rows = others.map(withoutListHeaders).filter((row) => row.length > 0);
  const bands = columnBands(rows, joined(rows.map(findHeaders)));
  const tables = joined([
    ...bands.map((band) => readBand(sheet, band, layouts)),
    ...ledgers.map((ledger) => readLedger(sheet, ledger, layouts)),
  ]);
  return bands.length > 1 || ledgers.length > 0
    ? tables.sort((a, b) => a.range.top - b.range.top || a.range.left - b.range.left)
    : tables;
}

/** The tables that stand one above the other. */
function readBand(sheet: Sheet, rows: readonly Sighting[][], layouts: KnownLayouts): TargetTable[] {
  const tables: TargetTable[] = [];
  let floor = 0;
  for (const segment of splitForms(new TableCells(sheet), rows)) {
    const table = readTable(sheet, segment, floor, layouts);
    if (!table) continue;
    tables.push(table);
    floor = table.range.bottom;
  }
  return tables;
}
