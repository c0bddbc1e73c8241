import type { WpsWorkbook } from "./jsapi.ts";
import { namesOfSheets } from "./read-sheets.ts";
import type { Session } from "./session.ts";
import { toHostError } from "./wps-error.ts";

/** Removes the sheets of these names that are still there. */
export async function removeSheets(session: Session, names: readonly string[]): Promise<void> {
  const { app, book } = session;
  await session.quietly(() => {
    try {
      deleteSheets(book, names);
    } catch (error) {
      throw toHostError(app, error, { book });
    }
  });
}

export function deleteSheets(book: WpsWorkbook, names: readonly string[]): void {
  const unwanted = new Set(names);
  const found = namesOfSheets(book).filter((name) => unwanted.has(name));
  for (const name of found) book.Worksheets.Item(name).Delete();
}
