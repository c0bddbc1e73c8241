import type { SheetAddress } from "../../../core/grid/address.ts";
import type { CellEdit } from "../../../core/grid/edit.ts";
import type { Sheet } from "../../../core/grid/sheet.ts";
import type { SheetPlan } from "../../../core/render/plan.ts";
import {
  type Host,
  HostError,
  type LongWork,
  type Mark,
  type OwnTemplate,
  type Unsubscribe,
  type WorkbookReading,
  type WriteOutcome,
} from "../../host.ts";
import { Pace } from "../../pace.ts";
import { refuseTakenNames } from "../../taken-names.ts";
import { readWorkbook } from "../read/read-workbook.ts";
import { Listeners } from "./listeners.ts";
import { seenSheets } from "./seen-sheets.ts";
import { type Drawn, View } from "./view.ts";
import { WorkbookBytes } from "./workbook-bytes.ts";
import { writeEdits } from "./write-edits.ts";

/**
 * Opens a workbook in memory. Sheets are added out of the template workbook. Throws a WorkbookError when the bytes are
 * no workbook.
 */
export function openXlsxHost(bytes: Uint8Array, template: Uint8Array): XlsxHost {
  return new XlsxHost(bytes, template);
}

/** A workbook in memory, for a page that draws it and lets the user edit it. */
export class XlsxHost implements Host {
  readonly capabilities = { name: "浏览器", marks: true, addSheets: true, events: true };
  readonly #template: Uint8Array;
  readonly #workbook: WorkbookBytes;
  readonly #view: View;
  readonly #changed = new Listeners<string>();

  constructor(bytes: Uint8Array, template: Uint8Array) {
    this.#template = template;
    this.#workbook = new WorkbookBytes(bytes);
    this.#view = new View(seenSheets(bytes).front);
  }

  /** The workbook as it now stands, without marks. */
  bytes(): Uint8Array {
    return this.#workbook.current;
  }

  get activeSheet(): string {
    return this.#view.sheet;
  }

  get selection(): SheetAddress | null {
    return this.#view.selection;
  }

  /** The marks to be drawn over the cells' fills. */
  marks(): readonly Mark[] {
    return this.#view.marks;
  }

  /** Tells whoever draws the workbook of every change, whoever made it. */
  onDraw(listener: (what: Drawn) => void): Unsubscribe {
    return this.#view.drawn.add(listener);
  }

  /** The user goes to another sheet. */
  activate(sheet: string): void {
    if (!seenSheets(this.bytes()).names.includes(sheet)) throw new HostError("sheet-gone", sheet);
    this.#view.show(sheet);
  }

  /** The user selects a cell. */
  userSelect(address: SheetAddress): void {
    this.activate(address.sheet);
    this.#view.select(address);
  }

  /** The user's own edits. */
  async userEdit(edits: readonly CellEdit[]): Promise<WriteOutcome> {
    const outcome = await this.write(edits);
    for (const sheet of new Set(outcome.written.map((edit) => edit.sheet))) this.#changed.tell(sheet);
    return outcome;
  }

  readActive(): Promise<Sheet> {
    return this.#workbook.read((bytes) => {
      const [sheet] = readWorkbook(bytes).sheets(this.activeSheet);
      if (!sheet) throw new HostError("sheet-gone", this.activeSheet);
      return sheet;
    });
  }

  readAll(): Promise<WorkbookReading> {
    const { activeSheet } = this;
    return this.#workbook.read(async (bytes) => {
      const sheets: Sheet[] = [];
      const pace = new Pace();
      for (const sheet of readWorkbook(bytes).sheets()) {
        sheets.push(sheet);
        await pace.rest();
      }
      return { sheets, activeSheet };
    });
  }

  sheetNames(): Promise<readonly string[]> {
    return this.#workbook.read((bytes) => readWorkbook(bytes).sheetNames);
  }

  async write(edits: readonly CellEdit[]): Promise<WriteOutcome> {
    let outcome: WriteOutcome = { written: [], refused: [] };
    await this.#workbook.change((present) => {
      const { bytes, written, refused } = writeEdits(present, edits);
      outcome = { written, refused };
      return bytes;
    });
    if (outcome.written.length > 0) this.#view.drawn.tell("cells");
    return outcome;
  }

  async mark(marks: readonly Mark[]): Promise<void> {
    const { names } = seenSheets(this.bytes());
    this.#view.mark(marks.filter(({ sheet }) => names.includes(sheet)));
  }

  async clearMarks(): Promise<void> {
    this.#view.mark([]);
  }

  async addSheets(
    plans: readonly SheetPlan[],
    long: LongWork,
    own: OwnTemplate | null = null,
  ): Promise<readonly string[]> {
    const { insertInSteps } = await import("./insert-in-steps.ts");
    await this.#workbook.change((bytes) => {
      refuseTakenNames(readWorkbook(bytes).sheetNames, plans);
      return insertInSteps(bytes, this.#template, plans, long, own);
    });
    this.#view.drawn.tell("cells");
    return plans.map(({ name }) => name);
  }

  async removeSheets(names: readonly string[]): Promise<void> {
    const { removeSheets } = await import("../stamp/remove-sheets.ts");
    await this.#workbook.change((bytes) => removeSheets(bytes, names));
    const gone = new Set(names);
    this.#view.forget(gone);
    if (gone.has(this.activeSheet)) this.#view.show(seenSheets(this.bytes()).front);
    this.#view.drawn.tell("cells");
  }

  async select(address: SheetAddress): Promise<void> {
    this.userSelect(address);
  }

  async onChange(listener: (sheet: string) => void): Promise<Unsubscribe> {
    return this.#changed.add(listener);
  }

  async onActivate(listener: (sheet: string) => void): Promise<Unsubscribe> {
    return this.#view.activated.add(listener);
  }

  async onSelect(listener: (address: SheetAddress) => void): Promise<Unsubscribe> {
    return this.#view.selected.add(listener);
  }
}
