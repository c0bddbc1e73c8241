import { formatAddress } from "../../core/grid/address.ts";
import { type Host, HostError } from "../host.ts";
import { addSheets } from "./add-sheets.ts";
import { wpsCapabilities } from "./capabilities.ts";
import { onActivate, onChange, onSelect } from "./events.ts";
import type { WpsApplication } from "./jsapi.ts";
import { placeMarks } from "./marks.ts";
import { namesOfSheets, readActiveSheet, readVisibleSheets } from "./read-sheets.ts";
import { removeSheets } from "./remove-sheets.ts";
import { Session } from "./session.ts";
import { writeEdits } from "./write-edits.ts";

/** The workbook in front in WPS 表格. `template` gives the template workbook that new sheets are stamped from. */
export function openWpsHost(app: WpsApplication, template: () => Promise<Uint8Array>): Host {
  const session = new Session(app);
  const capabilities = wpsCapabilities(app);
  const needs = (capability: "marks" | "events") => {
    if (!capabilities[capability]) throw new HostError("not-supported", capability);
  };
  return {
    capabilities,
    readActive: () => session.run(() => readActiveSheet(session)),
    readAll: () => session.run(() => readVisibleSheets(session)),
    sheetNames: () => session.run(() => namesOfSheets(session.book)),
    write: (edits) => session.run(() => writeEdits(session, edits)),
    async mark(marks) {
      needs("marks");
      await session.run(() => placeMarks(session, marks));
    },
    async clearMarks() {
      needs("marks");
      await session.run(() => placeMarks(session, []));
    },
    async addSheets(plans, long, own) {
      const bytes = await template();
      return session.run(() => addSheets(session, bytes, plans, long, own));
    },
    removeSheets: (names) => session.run(() => removeSheets(session, names)),
    select: (address) =>
      session.run(() => {
        const sheet = session.sheet(address.sheet);
        sheet.Activate();
        sheet.Range(formatAddress(address)).Select();
      }),
    async onChange(listener) {
      needs("events");
      return session.run(() => onChange(session, listener));
    },
    async onActivate(listener) {
      needs("events");
      return session.run(() => onActivate(session, listener));
    },
    async onSelect(listener) {
      needs("events");
      return session.run(() => onSelect(session, listener));
    },
  };
}
