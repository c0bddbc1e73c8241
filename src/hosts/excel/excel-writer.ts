import type { Host } from "../host.ts";
import { addSheets } from "./add-sheets.ts";
import type { DateSystem } from "./date-system.ts";
import { withExcel } from "./excel-session.ts";
import { placeMarks } from "./marks.ts";
import { removeSheets } from "./remove-sheets.ts";
import type { SheetList } from "./sheet-list.ts";
import { writeEdits } from "./write-edits.ts";

/** What of a host changes the workbook. */
export type Writer = Pick<Host, "write" | "mark" | "clearMarks" | "addSheets" | "removeSheets">;

/** All that changes a workbook in Excel; a script of its own, for when something is first changed. */
export function excelWriter(list: SheetList, dates: DateSystem, template: () => Promise<Uint8Array>): Writer {
  return {
    write: (edits) => withExcel((context) => writeEdits(context, dates, edits)),
    mark: (marks) => withExcel((context) => placeMarks(context, list, marks)),
    clearMarks: () => withExcel((context) => placeMarks(context, list, [])),
    async addSheets(plans, long, own) {
      const bytes = await template();
      return withExcel((context) => addSheets(context, list, bytes, plans, long, own));
    },
    removeSheets: (names) => withExcel((context) => removeSheets(context, list, names)),
  };
}
