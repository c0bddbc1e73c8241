import type { BookModel } from "../model/book-model.ts";
import { SheetModel } from "../model/sheet-model.ts";
import type { StandIn } from "../stand-in.ts";
import { worksheetOf } from "./worksheet.ts";

export function workbookOf(wps: StandIn, book: BookModel) {
  const sheets = () =>
    wps.bridge.wrap("Worksheets", {
      get Count() {
        return book.sheets.length;
      },
      Item(key: number | string) {
        const found = typeof key === "number" ? book.sheets[key - 1] : book.sheet(key);
        if (!found) throw new Error(`Worksheets has no item ${key}`);
        return worksheetOf(wps, book, found);
      },
      Add(before: unknown, after: unknown) {
        if (before !== null) throw new Error("The stand-in adds behind a sheet only");
        if (book.isProtected) throw new Error("工作簿受保护");
        const made = new SheetModel("Sheet1");
        book.insert(made, wps.bridge.modelOf(after, SheetModel));
        return worksheetOf(wps, book, made);
      },
    });
  return wps.bridge.wrap(
    "Workbook",
    {
      Name: book.path.slice(book.path.lastIndexOf("/") + 1),
      FullName: book.path,
      FileFormat: wps.options.fileFormat,
      get Worksheets() {
        return sheets();
      },
      get Sheets() {
        return sheets();
      },
      get ActiveSheet() {
        return worksheetOf(wps, book, book.active);
      },
      get ProtectStructure() {
        return book.isProtected;
      },
      Activate() {
        wps.activeBook = book;
        wps.tell("WorkbookActivate", workbookOf(wps, book));
      },
      SaveCopyAs(path: string) {
        wps.files.set(
          path,
          wps.options.fileFormat === 51 ? book.bytes() : new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]),
        );
      },
      Close(saves: unknown) {
        if (saves !== false) throw new Error("A question to the user stands in the way");
        wps.books.splice(wps.books.indexOf(book), 1);
        if (wps.activeBook === book) wps.activeBook = wps.book;
      },
    },
    book,
  );
}
