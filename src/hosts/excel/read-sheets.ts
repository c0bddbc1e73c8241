import type { Range } from "../../core/grid/address.ts";
import type { Sheet } from "../../core/grid/sheet.ts";
import type { Block } from "../edit-blocks.ts";
import type { WorkbookReading } from "../host.ts";
import type { DateSystem } from "./date-system.ts";
import { type ReadBlock, readBlocks } from "./read-blocks.ts";
import type { SheetList } from "./sheet-list.ts";
import { toSheet } from "./to-sheet.ts";

/** The sheet in front of the user: one sync for what it covers, one for its cells. */
export async function readActiveSheet(
  context: Excel.RequestContext,
  list: SheetList,
  dates: DateSystem,
): Promise<Sheet> {
  const take = list.load(context);
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.load("id,name");
  const used = loadUsedRange(sheet);
  await context.sync();
  take();
  return toSheet(sheet.name, await readBlocks(context, dates, blocksOf(sheet.id, used())));
}

/** Every visible sheet in workbook order: one sync for the list, one for what the sheets cover, one for their cells. */
export async function readVisibleSheets(
  context: Excel.RequestContext,
  list: SheetList,
  dates: DateSystem,
): Promise<WorkbookReading> {
  const take = list.load(context);
  const active = context.workbook.worksheets.getActiveWorksheet();
  active.load("name");
  await context.sync();
  const visible = take().filter(({ isVisible }) => isVisible);
  const asked = visible.map(({ id }) => loadUsedRange(context.workbook.worksheets.getItem(id)));
  await context.sync();
  const blocks = visible.flatMap(({ id }, index) => blocksOf(id, asked[index]?.() ?? null));
  const bySheet = new Map<string, ReadBlock[]>(visible.map(({ id }) => [id, []]));
  for (const block of await readBlocks(context, dates, blocks)) bySheet.get(block.sheet)?.push(block);
  const sheets = visible.map(({ id, name }) => toSheet(name, bySheet.get(id) ?? []));
  return { sheets, activeSheet: active.name };
}

/** Asks for the range around all cells that hold something; what comes back tells it after the next sync. */
function loadUsedRange(sheet: Excel.Worksheet): () => Range | null {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  return () => {
    if (used.isNullObject) return null;
    const { rowIndex, columnIndex, rowCount, columnCount } = used;
    return {
      top: rowIndex + 1,
      left: columnIndex + 1,
      bottom: rowIndex + rowCount,
      right: columnIndex + columnCount,
    };
  };
}

function blocksOf(sheet: string, area: Range | null): Block[] {
  return area ? [{ sheet, area }] : [];
}
