import ExcelJS, { type Workbook, type Worksheet } from "exceljs";
import type { Range, SheetAddress } from "../../../src/core/grid/address.ts";
import { ExcelFault, invalidArgument, itemNotFound } from "../excel-fault.ts";

/** An open workbook: exceljs' model of the file, with what only an open one has: ids, an active sheet, a selection. */
export class ExcelWorkbook {
  readonly #ids = new WeakMap<object, string>();
  #lastId = 0;
  #active: Worksheet;
  selection: { readonly sheet: Worksheet; readonly area: Range };
  isStructureProtected = false;
  /** Whether merged areas that reach out of a range are told cut off at its ends; what Excel does is not documented. */
  cutsMergedAreas = false;
  /** Whether Excel tells the add-in of events at the moment. */
  eventsEnabled = true;
  /** What a formula that is entered results in; an error where the test does not say. */
  calculates: (sheet: string, address: string) => string | number | null | undefined = () => undefined;
  readonly #listeners: ((event: WorkbookEvent) => void)[] = [];

  private constructor(readonly file: Workbook) {
    const first = file.worksheets.find(({ state }) => state === "visible");
    if (!first) throw new Error("A workbook needs a visible sheet");
    this.#active = first;
    this.selection = { sheet: first, area: { top: 1, left: 1, bottom: 1, right: 1 } };
  }

  static async open(bytes: Uint8Array): Promise<ExcelWorkbook> {
    const file = new ExcelJS.Workbook();
    await file.xlsx.load(bytes.slice().buffer as ArrayBuffer);
    return new ExcelWorkbook(file);
  }

  /** The workbook as a file, as it now stands. */
  async bytes(): Promise<Uint8Array> {
    return new Uint8Array(await this.file.xlsx.writeBuffer());
  }

  get sheets(): readonly Worksheet[] {
    return this.file.worksheets;
  }

  /** By how many days its dates are less than those of the 1900 system. */
  get daysBehind(): number {
    return this.file.properties.date1904 ? 1462 : 0;
  }

  /** An id that no other object of this workbook has or ever had. */
  idOf(object: object): string {
    let id = this.#ids.get(object);
    if (id === undefined) {
      this.#lastId++;
      id = `{00000000-0000-0000-0000-${String(this.#lastId).padStart(12, "0")}}`;
      this.#ids.set(object, id);
    }
    return id;
  }

  /** By id or by name in any case; throws ItemNotFound. */
  sheet(key: unknown): Worksheet {
    const found = this.findSheet(key);
    if (!found) throw itemNotFound();
    return found;
  }

  findSheet(key: unknown): Worksheet | undefined {
    const wanted = String(key).toLowerCase();
    return this.sheets.find((sheet) => this.idOf(sheet) === key || sheet.name.toLowerCase() === wanted);
  }

  get active(): Worksheet {
    return this.#active;
  }

  activate(sheet: Worksheet): void {
    if (sheet.state !== "visible")
      throw new ExcelFault("InvalidOperation", "A hidden sheet cannot be shown.");
    if (this.#active === sheet) return;
    this.#active = sheet;
    this.tell({ kind: "activated", sheet });
  }

  select(sheet: Worksheet, area: Range): void {
    if (sheet !== this.#active) {
      throw new ExcelFault("InvalidOperation", "Only cells of the active sheet can be selected.");
    }
    this.selection = { sheet, area };
    this.tell({ kind: "selected", sheet, area });
  }

  remove(sheet: Worksheet): void {
    this.refuseStructureChange();
    const others = this.sheets.filter((other) => other !== sheet && other.state === "visible");
    const [next] = others;
    if (!next) throw new ExcelFault("InvalidOperation", "A workbook needs a visible sheet.");
    this.file.removeWorksheet(sheet.id);
    if (this.#active === sheet) this.activate(next);
  }

  refuseStructureChange(): void {
    if (this.isStructureProtected) throw new ExcelFault("AccessDenied", "The workbook is protected.", 403);
  }

  /** Throws what Excel answers to a name that another sheet has or none can have. */
  refuseName(name: unknown, own?: Worksheet): void {
    const text = String(name);
    if (text === "" || text.length > 31 || /[\\/?*[\]:]|^'|'$/.test(text)) throw invalidArgument();
    const holder = this.findSheet(text);
    if (holder && holder !== own) {
      throw new ExcelFault("ItemAlreadyExists", "A resource with the same name already exists.", 409);
    }
  }

  onEvent(listener: (event: WorkbookEvent) => void): void {
    this.#listeners.push(listener);
  }

  tell(event: WorkbookEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  /** A person's doing: writes without any protection, and tells of it as Excel does. */
  typeInto({ sheet: name, row, column }: SheetAddress, value: string | number | null): void {
    const sheet = this.sheet(name);
    sheet.getCell(row, column).value = value;
    this.tell({
      kind: "changed",
      sheet,
      area: { top: row, left: column, bottom: row, right: column },
      by: "user",
    });
  }
}

export type WorkbookEvent =
  | { readonly kind: "activated"; readonly sheet: Worksheet }
  | { readonly kind: "selected"; readonly sheet: Worksheet; readonly area: Range }
  | {
      readonly kind: "changed";
      readonly sheet: Worksheet;
      readonly area: Range;
      readonly by: "user" | "add-in";
    };
