import { accessDenied, ExcelFault } from "../excel-fault.ts";
import { defineKind, type HostObject } from "../host-object.ts";
import { serialOf } from "../model/entered-value.ts";
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
  Functions: { since: 2, get: (self) => functions(self) },
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

const functions = defineKind<Session>("Functions", {
  Date: {
    since: 2,
    call({ workbook, faults }, [year, month, day]) {
      if (faults.refusesFunctions) throw accessDenied();
      const serial = serialOf([Number(year), Number(month), Number(day)]);
      return functionResult({ value: serial - workbook.daysBehind });
    },
  },
});

const functionResult = defineKind<{ readonly value: number }>("FunctionResult", {
  Value: { since: 2, get: ({ value }) => value },
  Error: { since: 2, get: () => "" },
});
