import { type Host, HostError, loadPart } from "../host.ts";
import { type ExcelAbility, excelCapabilities } from "./capabilities.ts";
import { DateSystem } from "./date-system.ts";
import { withExcel } from "./excel-session.ts";
import type { Writer } from "./excel-writer.ts";
import { readActiveSheet, readVisibleSheets } from "./read-sheets.ts";
import { supportsExcelApi } from "./requirement-sets.ts";
import { selectCell } from "./select-cell.ts";
import { SheetList } from "./sheet-list.ts";

/**
 * The workbook that is open in Excel beside the pane, once Office is ready. `template` gives the template workbook that
 * new sheets are stamped from, when the first ones are.
 */
export function openExcelHost(template: () => Promise<Uint8Array>): Host {
  const list = new SheetList();
  const dates = new DateSystem();
  const capabilities = excelCapabilities();
  const needs = (ability: ExcelAbility) => {
    if (!capabilities[ability]) throw new HostError("not-supported", ability);
  };
  const asksForMerges = supportsExcelApi(13);
  const fileReader = () => loadPart(() => import("./read-from-file.ts"));
  const events = () => loadPart(() => import("./events.ts"));
  const writer = async (): Promise<Writer> => {
    const { excelWriter } = await loadPart(() => import("./excel-writer.ts"));
    return excelWriter(list, dates, template);
  };
  return {
    capabilities,
    async readActive() {
      const read = asksForMerges ? readActiveSheet : (await fileReader()).readActiveFromFile;
      return withExcel((context) => read(context, list, dates));
    },
    async readAll() {
      const read = asksForMerges ? readVisibleSheets : (await fileReader()).readVisibleFromFile;
      return withExcel((context) => read(context, list, dates));
    },
    sheetNames: () => withExcel((context) => list.answerNames(context)),
    write: async (edits) => (await writer()).write(edits),
    async mark(marks) {
      needs("marks");
      await (await writer()).mark(marks);
    },
    async clearMarks() {
      needs("marks");
      await (await writer()).clearMarks();
    },
    async addSheets(plans, long, own) {
      needs("addSheets");
      return (await writer()).addSheets(plans, long, own);
    },
    removeSheets: async (names) => (await writer()).removeSheets(names),
    select: (address) => withExcel((context) => selectCell(context, address)),
    async onChange(listener) {
      needs("events");
      return (await events()).onChange(list, listener);
    },
    async onActivate(listener) {
      needs("events");
      return (await events()).onActivate(list, listener);
    },
    async onSelect(listener) {
      needs("events");
      return (await events()).onSelect(list, listener);
    },
  };
}
