import type { CellEdit } from "../../src/core/grid/edit.ts";
import type { WpsListener } from "../../src/hosts/wps/jsapi.ts";
import { Bridge } from "./bridge.ts";
import { BookModel } from "./model/book-model.ts";
import type { SheetModel } from "./model/sheet-model.ts";
import { applicationOf } from "./objects/application.ts";
import { type StandInOptions, usualOptions } from "./options.ts";

export type EventName =
  | "SheetChange"
  | "SheetActivate"
  | "SheetSelectionChange"
  | "WorkbookActivate"
  | "WorkbookOpen";

/** WPS 表格 in place of the real one: an open workbook in memory behind the object model that its add-ins see. */
export class StandIn {
  readonly bridge = new Bridge();
  readonly options: StandInOptions;
  readonly books: BookModel[];
  readonly listeners: { readonly name: EventName; readonly listener: WpsListener }[] = [];
  /** Files on the disk, by path. */
  readonly files = new Map<string, Uint8Array>();
  readonly state = { ScreenUpdating: true, EnableEvents: true, DisplayAlerts: true, Ready: true };
  selection: { readonly sheet: SheetModel; readonly row: number; readonly column: number };
  /** The task panes that were made, by the addresses of their pages. */
  readonly panes: {
    readonly ID: number;
    readonly url: string;
    Visible: boolean;
    DockPosition: number;
    Width: number;
  }[] = [];
  readonly storage = new Map<string, string>();
  /** Stands for calculation, of which there is none here: the result of a formula by its cell, `项目!B2`. */
  calculates: (cell: string) => string | number | null | undefined = () => undefined;
  activeBook: BookModel;
  readonly application;

  constructor(bytes: Uint8Array, options: Partial<StandInOptions> = {}) {
    this.options = { ...usualOptions, ...options };
    this.activeBook = BookModel.open("/home/user/绩效.xlsx", bytes);
    this.books = [this.activeBook];
    this.selection = { sheet: this.activeBook.active, row: 1, column: 1 };
    this.application = applicationOf(this);
  }

  /** The workbook that the test opened. */
  get book(): BookModel {
    const [first] = this.books;
    if (!first) throw new Error("The workbook was closed");
    return first;
  }

  tell(name: EventName, ...given: unknown[]): void {
    if (!this.state.EnableEvents && !this.options.tellsAlways) return;
    for (const { name: wanted, listener } of [...this.listeners]) {
      if (wanted === name) (listener as (...given: unknown[]) => void)(...given);
    }
  }

  /** A person's doing: no protection, no switch and no count stands against it. */
  userEdits(edits: readonly CellEdit[]): void {
    for (const { sheet: name, row, column, after } of edits) {
      const sheet = this.book.sheet(name);
      if (!sheet) throw new Error(`No sheet ${name}`);
      Object.assign(sheet.ensure(row, column), { value: after, formula: null });
      const before = this.state.EnableEvents;
      this.state.EnableEvents = true;
      this.tell("SheetChange", ...this.eventTarget(sheet, row, column));
      this.state.EnableEvents = before;
    }
  }

  /** The sheet and the range of an event, as listeners get them. */
  eventTarget: (sheet: SheetModel, row: number, column: number) => [unknown, unknown] = () => {
    throw new Error("The application is not made yet");
  };
}
