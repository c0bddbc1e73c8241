import { formatAddress, type SheetAddress } from "../../core/grid/address.ts";

/** Brings a cell's sheet to the front, and then selects the cell: Excel selects only on the sheet that is in front. */
export async function selectCell(context: Excel.RequestContext, address: SheetAddress): Promise<void> {
  context.workbook.worksheets.getItem(address.sheet).activate();
  await context.sync();
  context.workbook.worksheets.getItem(address.sheet).getRange(formatAddress(address)).select();
  await context.sync();
}
