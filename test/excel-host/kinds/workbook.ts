import { ExcelFault } from "../excel-fault.ts";
import { defineKind, type HostObject } from "../host-object.ts";
import { insertSheets } from "../model/insert-sheets.ts";
import type { Session } from "../session.ts";
import { worksheets } from "./worksheets.ts";

export const workbook: (self: Session) => HostObject = defineKind<Session>("Workbook", {
  Worksheets: { since: 1, get: (self) => worksheets(self) },
  InsertWorksheetsFromBase64: {
    since: 13,
    async call({ workbook, faults }, [base64]) {
      if (faults.insert === "refuse") throw insertFault();
      const inserted = await insertSheets(workbook, String(base64));
      if (faults.insert === "insert-and-throw") throw insertFault();
      if (faults.insert === "insert-half-and-throw") {
        for (const sheet of inserted.splice(inserted.length >> 1)) workbook.remove(sheet);
        throw insertFault();
      }
      return inserted.map((sheet) => workbook.idOf(sheet));
    },
  },
  _Runtime: { since: 5, get: (self) => runtime(self) },
  _RemoveReference: {
    since: 1,
    call({ references }, [id]) {
      references.delete(String(id));
      return null;
    },
  },
});

function insertFault(): ExcelFault {
  return new ExcelFault("GeneralException", "There was an internal error while processing the request.", 500);
}

const runtime = defineKind<Session>("Runtime", {
  EnableEvents: {
    since: 8,
    get: ({ workbook }) => workbook.eventsEnabled,
    set({ workbook }, isEnabled) {
      workbook.eventsEnabled = isEnabled === true;
    },
  },
});
