import type { Sheet } from "../../core/grid/sheet.ts";
import { readWorkbook } from "../xlsx/read/read-workbook.ts";
import type { Session } from "./session.ts";
import { temporaryFiles } from "./temporary-file.ts";

/** .xlsx and .xlsm, by XlFileFormat. */
const readable = new Set<unknown>([51, 52, undefined, null]);

/**
 * The visible sheets, or the one named, out of a copy of the whole workbook as it now stands: a handful of calls whatever
 * its size. `null` where that is not possible, for instance in a workbook of an older format.
 */
export async function readFromFile(session: Session, named?: string): Promise<Sheet[] | null> {
  const { app, book } = session;
  const files = temporaryFiles(app);
  try {
    if (!files || !readable.has(book.FileFormat)) return null;
    return await files.use((path) => {
      book.SaveCopyAs(path);
      return [...readWorkbook(files.read(path)).sheets(named)];
    });
  } catch {
    // Whatever stood against it, the object model tells the same, only with more calls.
    return null;
  }
}
