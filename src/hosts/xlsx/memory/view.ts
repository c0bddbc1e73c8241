import type { SheetAddress } from "../../../core/grid/address.ts";
import type { Mark } from "../../host.ts";
import { Listeners } from "./listeners.ts";

/** What of an open workbook is to be drawn anew. */
export type Drawn = "cells" | "marks" | "selection";

/** What of a workbook the user has before them, and who is told when that changes. */
export class View {
  readonly drawn = new Listeners<Drawn>();
  readonly activated = new Listeners<string>();
  readonly selected = new Listeners<SheetAddress>();
  #sheet: string;
  #selection: SheetAddress | null = null;
  #marks: readonly Mark[] = [];

  /** On the sheet of that name. */
  constructor(sheet: string) {
    this.#sheet = sheet;
  }

  get sheet(): string {
    return this.#sheet;
  }

  get selection(): SheetAddress | null {
    return this.#selection;
  }

  get marks(): readonly Mark[] {
    return this.#marks;
  }

  show(sheet: string): void {
    if (sheet === this.#sheet) return;
    this.#sheet = sheet;
    this.#selection = null;
    this.drawn.tell("selection");
    this.activated.tell(sheet);
  }

  /** A cell of the sheet that is shown. */
  select(address: SheetAddress): void {
    this.#selection = address;
    this.drawn.tell("selection");
    this.selected.tell(address);
  }

  mark(marks: readonly Mark[]): void {
    this.#marks = [...marks];
    this.drawn.tell("marks");
  }

  /** Sheets are gone: their marks with them. */
  forget(sheets: ReadonlySet<string>): void {
    this.#marks = this.#marks.filter(({ sheet }) => !sheets.has(sheet));
  }
}
