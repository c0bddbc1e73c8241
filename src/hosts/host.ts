import type { SheetAddress } from "../core/grid/address.ts";
import type { CellEdit } from "../core/grid/edit.ts";
import type { Sheet } from "../core/grid/sheet.ts";
import type { SheetPlan } from "../core/render/plan.ts";

/** A workbook that the user has open, wherever it is open. Each call reads once or writes once. */
export interface Host {
  readonly capabilities: Capabilities;
  /** The sheet in front of the user. */
  readActive(): Promise<Sheet>;
  /** Every visible sheet. */
  readAll(): Promise<WorkbookReading>;
  /** Of all sheets, hidden ones included: a new sheet needs another name. */
  sheetNames(): Promise<readonly string[]>;
  /**
   * Writes all of the edits whose cell still holds its `before`, and tells which did not: those are left alone.
   * After a fault nothing is written, or the fault says what was.
   */
  write(edits: readonly CellEdit[]): Promise<WriteOutcome>;
  /** Colours these cells over whatever fills they have, in place of all former marks; those on sheets that are gone are passed over. */
  mark(marks: readonly Mark[]): Promise<void>;
  /** Takes every mark away, also those of an earlier session; the cells look exactly as before. */
  clearMarks(): Promise<void>;
  /**
   * Adds sheets at the end of the workbook, all or none, and tells their names. Those of `own`'s sheet are stamped from
   * its workbook, all others from the built-in one.
   */
  addSheets(
    plans: readonly SheetPlan[],
    long: LongWork,
    own?: OwnTemplate | null,
  ): Promise<readonly string[]>;
  /** Removes sheets that `addSheets` added; those already gone are passed over. */
  removeSheets(names: readonly string[]): Promise<void>;
  /** Shows a cell to the user and selects it. */
  select(address: SheetAddress): Promise<void>;
  /** Tells of the user's changes, never of this host's own writes. Returns what ends it. */
  onChange(listener: (sheet: string) => void): Promise<Unsubscribe>;
  onActivate(listener: (sheet: string) => void): Promise<Unsubscribe>;
  onSelect(listener: (address: SheetAddress) => void): Promise<Unsubscribe>;
}

export type Unsubscribe = () => Promise<void>;

/** What a host can do here and now; what it cannot is said in the pane instead of failing. */
export interface Capabilities {
  /** How the host is called in messages: Excel, WPS 表格, 浏览器. */
  readonly name: string;
  readonly marks: boolean;
  readonly addSheets: boolean;
  readonly events: boolean;
  /** Why something cannot be done here, or not as well as elsewhere, in a sentence for the user. */
  readonly limits?: Readonly<Partial<Record<Limited, string>>>;
}

/** What a host may not be able to do, or not in full. */
export type Limited = "marks" | "addSheets" | "events" | "formatting";

/** A template workbook besides the built-in one. */
export interface OwnTemplate {
  readonly bytes: Uint8Array;
  /** The sheet in it that plans name as their template. */
  readonly sheet: string;
}

/** What the visible sheets held at one time. */
export interface WorkbookReading {
  /** In workbook order. */
  readonly sheets: readonly Sheet[];
  /** The name of the sheet in front of the user. */
  readonly activeSheet: string;
}

/** A finding's cell to colour. */
export interface Mark extends SheetAddress {
  readonly severity: "error" | "warning" | "info";
}

export interface WriteOutcome {
  readonly written: readonly CellEdit[];
  /** Their cells hold something else by now. */
  readonly refused: readonly CellEdit[];
}

/** How long work reports and is stopped. */
export interface LongWork {
  /** Called with the number of sheets done so far. */
  readonly progress: (done: number) => void;
  /** When aborted, work stops at the next step and throws a HostError `cancelled`; nothing of it stays. */
  readonly signal: AbortSignal;
}

/** Work that nobody watches or stops. */
export const shortWork: LongWork = { progress() {}, signal: new AbortController().signal };

/** Why the workbook could not be read or written; each is told to the user in one sentence. */
export type HostFault =
  | "cell-being-edited"
  | "protected"
  | "sheet-gone"
  | "name-taken"
  | "not-supported"
  | "too-large"
  | "cancelled"
  /** A part of the program that is loaded when first needed did not come. */
  | "not-loaded"
  | "other";

export class HostError extends Error {
  override readonly name = "HostError";

  constructor(
    readonly fault: HostFault,
    /** For the developer. */
    readonly detail: string,
    /** Edits that stand in the workbook all the same, for the journal to bring back. */
    readonly written: readonly CellEdit[] = [],
  ) {
    super(`${fault}: ${detail}`);
  }
}

/** A part of the program that is loaded when first needed; throws HostError `not-loaded` when it does not come. */
export async function loadPart<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    throw new HostError("not-loaded", String(error));
  }
}
