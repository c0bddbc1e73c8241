import { parseRange, type SheetAddress } from "../../core/grid/address.ts";
import type { Unsubscribe } from "../host.ts";
import { withExcel } from "./excel-session.ts";
import type { SheetList } from "./sheet-list.ts";

export function onChange(list: SheetList, listener: (sheet: string) => void): Promise<Unsubscribe> {
  return listen((worksheets) =>
    worksheets.onChanged.add(async ({ worksheetId, triggerSource }) => {
      if (triggerSource !== "ThisLocalAddin") await tellName(list, worksheetId, listener);
    }),
  );
}

export function onActivate(list: SheetList, listener: (sheet: string) => void): Promise<Unsubscribe> {
  return listen((worksheets) =>
    worksheets.onActivated.add(({ worksheetId }) => tellName(list, worksheetId, listener)),
  );
}

export function onSelect(list: SheetList, listener: (address: SheetAddress) => void): Promise<Unsubscribe> {
  return listen((worksheets) =>
    worksheets.onSelectionChanged.add(({ worksheetId, address }) => {
      const [first = ""] = address.slice(address.lastIndexOf("!") + 1).split(",");
      const area = parseRange(first);
      // Whole rows and columns are no cell.
      if (!area) return Promise.resolve();
      return tellName(list, worksheetId, (sheet) => listener({ sheet, row: area.top, column: area.left }));
    }),
  );
}

async function listen<Args>(
  add: (worksheets: Excel.WorksheetCollection) => OfficeExtension.EventHandlerResult<Args>,
): Promise<Unsubscribe> {
  const handler = await withExcel(async (context) => {
    const added = add(context.workbook.worksheets);
    await context.sync();
    return added;
  });
  return () =>
    withExcel(async () => {
      handler.remove();
      await handler.context.sync();
    });
}

/** Events know sheets by their ids; only one that was never listed costs a sync. */
async function tellName(list: SheetList, id: string, tell: (sheet: string) => void): Promise<void> {
  if (list.nameOf(id) === undefined) await withExcel((context) => list.refresh(context));
  const name = list.nameOf(id);
  if (name !== undefined) tell(name);
}
