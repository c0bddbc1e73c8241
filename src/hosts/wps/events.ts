import { parseRange, type SheetAddress } from "../../core/grid/address.ts";
import type { Unsubscribe } from "../host.ts";
import type { WpsListener } from "./jsapi.ts";
import { attempt } from "./offers.ts";
import type { Session } from "./session.ts";

export async function onChange(session: Session, listener: (sheet: string) => void): Promise<Unsubscribe> {
  return listen(session, "SheetChange", (sheet) => listener(sheet.Name));
}

/** Also when the user goes to another workbook, whose sheet is then in front. */
export async function onActivate(session: Session, listener: (sheet: string) => void): Promise<Unsubscribe> {
  const ends = [
    listen(session, "SheetActivate", (sheet) => listener(sheet.Name)),
    listen(session, "WorkbookActivate", (book) => listener(book.ActiveSheet.Name)),
  ];
  return async () => {
    for (const end of ends) await end();
  };
}

export async function onSelect(
  session: Session,
  listener: (address: SheetAddress) => void,
): Promise<Unsubscribe> {
  return listen(session, "SheetSelectionChange", (sheet, range) => {
    const area = parseRange(range.Address().split(",")[0] ?? "");
    // Whole rows and columns are no cell.
    if (area) listener({ sheet: sheet.Name, row: area.top, column: area.left });
  });
}

function listen(session: Session, name: string, tell: WpsListener): Unsubscribe {
  const events = session.app.ApiEvent;
  const heard: WpsListener = (subject, range) => {
    if (!session.isWriting) tell(subject, range);
  };
  events?.AddApiEventListener(name, heard);
  return async () => attempt(() => void events?.RemoveApiEventListener(name, heard));
}
