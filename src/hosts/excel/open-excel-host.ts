import { type Capabilities, type Host, HostError } from "../host.ts";
import { addSheets } from "./add-sheets.ts";
import { onActivate, onChange, onSelect } from "./events.ts";
import { withExcel } from "./excel-session.ts";
import { placeMarks } from "./marks.ts";
import { readActiveFromFile, readVisibleFromFile } from "./read-from-file.ts";
import { readActiveSheet, readVisibleSheets } from "./read-sheets.ts";
import { removeSheets } from "./remove-sheets.ts";
import { supportsExcelApi } from "./requirement-sets.ts";
import { selectCell } from "./select-cell.ts";
import { SheetList } from "./sheet-list.ts";
import { writeEdits } from "./write-edits.ts";

/**
 * The workbook that is open in Excel beside the pane, once Office is ready. `template` gives the template workbook that
 * new sheets are stamped from, when the first ones are.
 */
export function openExcelHost(template: () => Promise<Uint8Array>): Host {
  const list = new SheetList();
  const capabilities = excelCapabilities();
  const needs = (capability: "marks" | "addSheets" | "events") => {
    if (!capabilities[capability]) throw new HostError("not-supported", capability);
  };
  const asksForMerges = supportsExcelApi(13);
  return {
    capabilities,
    readActive: () =>
      withExcel((context) => (asksForMerges ? readActiveSheet : readActiveFromFile)(context, list)),
    readAll: () =>
      withExcel((context) => (asksForMerges ? readVisibleSheets : readVisibleFromFile)(context, list)),
    sheetNames: () => withExcel((context) => list.answerNames(context)),
    write: (edits) => withExcel((context) => writeEdits(context, edits)),
    async mark(marks) {
      needs("marks");
      await withExcel((context) => placeMarks(context, list, marks));
    },
    async clearMarks() {
      needs("marks");
      await withExcel((context) => placeMarks(context, list, []));
    },
    async addSheets(plans, long) {
      needs("addSheets");
      const bytes = await template();
      return withExcel((context) => addSheets(context, list, bytes, plans, long));
    },
    removeSheets: (names) => withExcel((context) => removeSheets(context, list, names)),
    select: (address) => withExcel((context) => selectCell(context, address)),
    async onChange(listener) {
      needs("events");
      return onChange(list, listener);
    },
    async onActivate(listener) {
      needs("events");
      return onActivate(list, listener);
    },
    async onSelect(listener) {
      needs("events");
      return onSelect(list, listener);
    },
  };
}

/** By the reference of each member used: range areas 1.9, inserted sheets 1.13 and not on iOS, events 1.9. */
function excelCapabilities(): Capabilities {
  return {
    name: "Excel",
    marks: supportsExcelApi(9),
    addSheets: supportsExcelApi(13) && Office.context.platform !== Office.PlatformType.iOS,
    events: supportsExcelApi(9),
  };
}
