import type { SheetAddress } from "../../../core/grid/address.ts";
import type { CellEdit } from "../../../core/grid/edit.ts";
import type { Sheet } from "../../../core/grid/sheet.ts";
import type { SheetPlan } from "../../../core/render/plan.ts";
import {
  type Host,
  HostError,
  type LongWork,
  type Mark,
  type Unsubscribe,
  type WorkbookReading,
  type WriteOutcome,
} from "../../host.ts";
import { Pace } from "../../pace.ts";
import type { Deflate } from "../pack.ts";
import { readWorkbook } from "../read/read-workbook.ts";
import { WorkbookError } from "../workbook-error.ts";
import { Listeners } from "./listeners.ts";
import { seenSheets } from "./seen-sheets.ts";
import { writeEdits } from "./write-edits.ts";

export interface XlsxHostOptions {
  /** How the host is called in messages. */
  readonly name?: string;
  readonly deflate?: Deflate;
}

/** What of an open workbook is to be drawn anew. */
export type Drawn = "cells" | "marks" | "selection";

/**
 * Opens a workbook in memory. Sheets are added out of the template workbook. Throws a WorkbookError when the bytes are
 * no workbook.
 */
export function openXlsxHost(
  bytes: Uint8Array,
  template: Uint8Array,
  options: XlsxHostOptions = {},
): XlsxHost {
  return new XlsxHost(bytes, template, options);
}

/** A workbook in memory, for a page that draws it and lets the user edit it. */
export class XlsxHost implements Host {
  readonly capabilities;
  readonly #template: Uint8Array;
  readonly #deflate: Deflate | undefined;
  readonly #changed = new Listeners<string>();
  readonly #activated = new Listeners<string>();
  readonly #selected = new Listeners<SheetAddress>();
  readonly #drawn = new Listeners<Drawn>();
  #bytes: Uint8Array;
  #active: string;
  #selection: SheetAddress | null = null;
  #marks: readonly Mark[] = [];
  #lastChange: Promise<unknown> = Promise.resolve();

  constructor(bytes: Uint8Array, template: Uint8Array, { name = "浏览器", deflate }: XlsxHostOptions) {
    this.capabilities = { name, marks: true, addSheets: true, events: true };
    this.#bytes = bytes;
    this.#template = template;
    this.#deflate = deflate;
    this.#active = seenSheets(bytes).front;
  }

  /** The workbook as it now stands, without marks. */
  bytes(): Uint8Array {
    return this.#bytes;
  }

  get activeSheet(): string {
    return this.#active;
  }

  get selection(): SheetAddress | null {
    return this.#selection;
  }

  /** The marks to be drawn over the cells' fills. */
  marks(): readonly Mark[] {
    return this.#marks;
  }

  /** Tells whoever draws the workbook of every change, whoever made it. */
  onDraw(listener: (what: Drawn) => void): Unsubscribe {
    return this.#drawn.add(listener);
  }

  /** The user goes to another sheet. */
  activate(sheet: string): void {
    if (!seenSheets(this.#bytes).names.includes(sheet)) throw new HostError("sheet-gone", sheet);
    this.#show(sheet);
  }

  /** The user selects a cell. */
  userSelect(address: SheetAddress): void {
    this.activate(address.sheet);
    this.#selection = address;
    this.#drawn.tell("selection");
    this.#selected.tell(address);
  }

  /** The user's own edits. */
  async userEdit(edits: readonly CellEdit[]): Promise<WriteOutcome> {
    const outcome = await this.write(edits);
    for (const sheet of new Set(outcome.written.map((edit) => edit.sheet))) this.#changed.tell(sheet);
    return outcome;
  }

  async readActive(): Promise<Sheet> {
    return told(() => {
      const [sheet] = readWorkbook(this.#bytes).sheets(this.#active);
      if (!sheet) throw new HostError("sheet-gone", this.#active);
      return sheet;
    });
  }

  async readAll(): Promise<WorkbookReading> {
    return told(async () => {
      const activeSheet = this.#active;
      const sheets: Sheet[] = [];
      const pace = new Pace();
      for (const sheet of readWorkbook(this.#bytes).sheets()) {
        sheets.push(sheet);
        await pace.rest();
      }
      return { sheets, activeSheet };
    });
  }

  async sheetNames(): Promise<readonly string[]> {
    return told(() => readWorkbook(this.#bytes).sheetNames);
  }

  async write(edits: readonly CellEdit[]): Promise<WriteOutcome> {
    return this.#change(() => {
      const { bytes, written, refused } = writeEdits(this.#bytes, edits, this.#deflate);
      this.#bytes = bytes;
      if (written.length > 0) this.#drawn.tell("cells");
      return { written, refused };
    });
  }

  async mark(marks: readonly Mark[]): Promise<void> {
    this.#marks = [...marks];
    this.#drawn.tell("marks");
  }

  async clearMarks(): Promise<void> {
    await this.mark([]);
  }

  async addSheets(plans: readonly SheetPlan[], long: LongWork): Promise<readonly string[]> {
    const { insertInSteps } = await import("./insert-in-steps.ts");
    return this.#change(async () => {
      const taken = new Set(readWorkbook(this.#bytes).sheetNames.map((name) => name.toLowerCase()));
      const clash = plans.find(({ name }) => taken.has(name.toLowerCase()));
      if (clash) throw new HostError("name-taken", clash.name);
      this.#bytes = await insertInSteps(this.#bytes, this.#template, plans, long, this.#deflate);
      this.#drawn.tell("cells");
      return plans.map(({ name }) => name);
    });
  }

  async removeSheets(names: readonly string[]): Promise<void> {
    const { removeSheets } = await import("../stamp/remove-sheets.ts");
    return this.#change(() => {
      this.#bytes = removeSheets(this.#bytes, names, this.#deflate);
      const gone = new Set(names);
      this.#marks = this.#marks.filter(({ sheet }) => !gone.has(sheet));
      if (gone.has(this.#active)) this.#show(seenSheets(this.#bytes).front);
      this.#drawn.tell("cells");
    });
  }

  async select(address: SheetAddress): Promise<void> {
    this.userSelect(address);
  }

  async onChange(listener: (sheet: string) => void): Promise<Unsubscribe> {
    return this.#changed.add(listener);
  }

  async onActivate(listener: (sheet: string) => void): Promise<Unsubscribe> {
    return this.#activated.add(listener);
  }

  async onSelect(listener: (address: SheetAddress) => void): Promise<Unsubscribe> {
    return this.#selected.add(listener);
  }

  /** One change after the other, so that none is lost while a long one goes on. */
  #change<T>(change: () => T | Promise<T>): Promise<T> {
    const next = this.#lastChange.then(() => told(change));
    this.#lastChange = next.catch(() => {});
    return next;
  }

  #show(sheet: string): void {
    if (sheet === this.#active) return;
    this.#active = sheet;
    this.#selection = null;
    this.#drawn.tell("selection");
    this.#activated.tell(sheet);
  }
}

/** What the file itself does not allow, as the fault of a host. */
async function told<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    throw new HostError(error.fault === "too-large" ? "too-large" : "other", error.message);
  }
}
