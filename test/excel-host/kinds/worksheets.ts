import { defineKind, type HostObject } from "../host-object.ts";
import type { Session } from "../session.ts";
import { worksheet } from "./worksheet.ts";

/** Registering for events answers nothing: office.js keeps the handlers. */
const event = (kind: "changed" | "activated" | "selected", isOn: boolean, since: number) => ({
  since,
  call: ({ told }: Session) => {
    if (isOn) told.add(kind);
    else told.delete(kind);
    return null;
  },
});

export const worksheets: (self: Session) => HostObject = defineKind<Session>(
  "WorksheetCollection",
  {
    GetCount: { since: 4, call: ({ workbook }) => workbook.sheets.length },
    GetActiveWorksheet: {
      since: 1,
      call: ({ workbook }) => worksheet({ workbook, sheet: workbook.active }),
    },
    Add: {
      since: 1,
      call({ workbook }, [name]) {
        workbook.refuseStructureChange();
        workbook.refuseName(name);
        return worksheet({ workbook, sheet: workbook.file.addWorksheet(String(name)) });
      },
    },
    GetItemOrNullObject: {
      since: 4,
      call({ workbook }, [key]) {
        const sheet = workbook.findSheet(key);
        return sheet ? worksheet({ workbook, sheet }) : null;
      },
    },
    _RegisterDataChangedEvent: event("changed", true, 9),
    _UnregisterDataChangedEvent: event("changed", false, 9),
    _RegisterActivatedEvent: event("activated", true, 7),
    _UnregisterActivatedEvent: event("activated", false, 7),
    _RegisterSelectionChangedEvent: event("selected", true, 9),
    _UnregisterSelectionChangedEvent: event("selected", false, 9),
  },
  {
    items: ({ workbook }) => workbook.sheets.map((sheet) => worksheet({ workbook, sheet })),
    item: ({ workbook }, key) => worksheet({ workbook, sheet: workbook.sheet(key) }),
  },
);
