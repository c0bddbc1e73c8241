import { toHostError } from "../excel-error.ts";
import { takeBackSheets } from "../remove-sheets.ts";
import { SheetList } from "../sheet-list.ts";

/**
 * Adds so many blank sheets at the end with one sync and gives their ids. They have names that no one else gives, so that
 * after a fault those that were added are known again and removed.
 */
export async function addBlankSheets(
  context: Excel.RequestContext,
  count: number,
): Promise<readonly string[]> {
  const own = `绩表通 ${Math.random().toString(36).slice(2, 10)}`;
  const names = Array.from({ length: count }, (_, index) => `${own} ${index + 1}`);
  const added = names.map((name) => {
    const sheet = context.workbook.worksheets.add(name);
    sheet.load("id");
    return sheet;
  });
  try {
    await context.sync();
    return added.map(({ id }) => id);
  } catch (error) {
    throw await takeBackSheets(await idsOf(new Set(names)), toHostError(error));
  }
}

async function idsOf(names: ReadonlySet<string>): Promise<readonly string[]> {
  try {
    const sheets = await new SheetList().refresh(new Excel.RequestContext());
    return sheets.flatMap(({ id, name }) => (names.has(name) ? [id] : []));
  } catch {
    // An Excel that does not even list its sheets will not remove any.
    return [];
  }
}
