import type { WpsListener } from "../../../src/hosts/wps/jsapi.ts";
import { BookModel } from "../model/book-model.ts";
import type { EventName, StandIn } from "../stand-in.ts";
import { fileSystemOf } from "./file-system.ts";
import { RangeModel, rangeOf } from "./range.ts";
import { workbookOf } from "./workbook.ts";
import { worksheetOf } from "./worksheet.ts";

const known: readonly EventName[] = [
  "SheetChange",
  "SheetActivate",
  "SheetSelectionChange",
  "WorkbookActivate",
  "WorkbookOpen",
];

/** The object that stands in a page of an add-in as `Application`. */
export function applicationOf(wps: StandIn) {
  const { bridge, state } = wps;
  wps.eventTarget = (sheet, row, column) => {
    const book = wps.books.find(({ sheets }) => sheets.includes(sheet)) ?? wps.book;
    const area = { top: row, left: column, bottom: row, right: column };
    return [worksheetOf(wps, book, sheet), rangeOf(wps, new RangeModel(book, sheet, [area]))];
  };
  const listed = (name: string): EventName => {
    const found = known.find((event) => event === name);
    if (!found) throw new Error(`No event ${name}`);
    return found;
  };
  const members = {
    Name: "Microsoft Excel",
    Version: "12.0",
    Path: "/opt/kingsoft/wps-office/office6",
    get ScreenUpdating() {
      return state.ScreenUpdating;
    },
    set ScreenUpdating(on: boolean) {
      state.ScreenUpdating = on;
    },
    get EnableEvents() {
      return state.EnableEvents;
    },
    set EnableEvents(on: boolean) {
      state.EnableEvents = on;
    },
    get DisplayAlerts() {
      return state.DisplayAlerts;
    },
    set DisplayAlerts(on: boolean) {
      state.DisplayAlerts = on;
    },
    get Ready() {
      return state.Ready;
    },
    get ActiveWorkbook() {
      return workbookOf(wps, wps.activeBook);
    },
    get ActiveSheet() {
      return worksheetOf(wps, wps.activeBook, wps.activeBook.active);
    },
    Workbooks: bridge.wrap("Workbooks", {
      get Count() {
        return wps.books.length;
      },
      Open(path: string) {
        const book = BookModel.open(path, wps.files.get(path) ?? new Uint8Array());
        wps.books.push(book);
        wps.activeBook = book;
        wps.tell("WorkbookOpen", workbookOf(wps, book));
        return workbookOf(wps, book);
      },
    }),
    CreateTaskPane(url: string) {
      const pane = { ID: wps.panes.length + 1, url, Visible: false, DockPosition: 0, Width: 0 };
      wps.panes.push(pane);
      return bridge.wrap("TaskPane", pane);
    },
    GetTaskPane(id: number) {
      const pane = wps.panes.find(({ ID }) => ID === id);
      return pane ? bridge.wrap("TaskPane", pane) : null;
    },
    PluginStorage: bridge.wrap("PluginStorage", {
      getItem: (key: string) => wps.storage.get(key) ?? null,
      setItem: (key: string, value: unknown) => void wps.storage.set(key, String(value)),
    }),
    ...(wps.options.hasEvents
      ? {
          ApiEvent: bridge.wrap("ApiEvent", {
            AddApiEventListener(name: string, listener: WpsListener) {
              wps.listeners.push({ name: listed(name), listener });
            },
            RemoveApiEventListener(name: string, listener: WpsListener) {
              const index = wps.listeners.findIndex(
                (entry) => entry.name === name && entry.listener === listener,
              );
              if (index < 0) throw new Error("No such listener");
              wps.listeners.splice(index, 1);
            },
          }),
        }
      : {}),
    ...(wps.options.files === "none"
      ? {}
      : {
          FileSystem: fileSystemOf(wps),
          Env: bridge.wrap("Env", { GetTempPath: () => "/tmp" }),
        }),
    ...(wps.options.hasEnum ? { Enum: bridge.wrap("Enum", { msoCTPDockPositionRight: 2 }) } : {}),
  };
  return bridge.wrap("Application", members);
}
