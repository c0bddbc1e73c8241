import type { Sheet } from "../../core/grid/sheet.ts";
import type { WorkbookReading } from "../host.ts";
import type { WpsWorkbook, WpsWorksheet } from "./jsapi.ts";
import { readFromFile } from "./read-file.ts";
import { readContent, toSheet } from "./read-sheet.ts";
import type { Session } from "./session.ts";

/** More blank cells to probe for merged areas than this, and a copy of the whole file is sooner read. */
const mostProbed = 300;

const visible = -1;

/** The sheet in front of the user, as it is read after every change: by the object model unless it is large. */
export async function readActiveSheet(session: Session): Promise<Sheet> {
  const worksheet = session.book.ActiveSheet;
  const content = readContent(worksheet);
  if (content.mayHaveMerges && content.blanks.length > mostProbed) {
    const [sheet] = (await readFromFile(session, content.name)) ?? [];
    if (sheet) return sheet;
  }
  return toSheet(worksheet, content);
}

/** Every visible sheet in workbook order: out of a copy of the file, or else one by one. */
export async function readVisibleSheets(session: Session): Promise<WorkbookReading> {
  const { book } = session;
  const activeSheet = book.ActiveSheet.Name;
  const sheets = await readFromFile(session);
  if (sheets) return { sheets, activeSheet };
  return {
    sheets: visibleSheets(book).map((sheet) => toSheet(sheet, readContent(sheet))),
    activeSheet,
  };
}

export function namesOfSheets({ Sheets }: WpsWorkbook): string[] {
  return items(Sheets).map(({ Name }) => Name);
}

function visibleSheets({ Worksheets }: WpsWorkbook): WpsWorksheet[] {
  return items(Worksheets).filter(({ Visible }) => Visible === visible || Visible === true);
}

function items(sheets: WpsWorkbook["Sheets"]): WpsWorksheet[] {
  return Array.from({ length: sheets.Count }, (_, index) => sheets.Item(index + 1));
}
