import type { CheckedTable, CheckedWorkbook } from "../core/checked-workbook.ts";
import type { Rounding } from "../core/compute/rounding.ts";
import type { SheetAddress } from "../core/grid/address.ts";
import type { CellEdit } from "../core/grid/edit.ts";
import type { AmountUnit } from "../core/model/amount-unit.ts";
import type { Profile } from "../core/model/taxonomy.ts";
import type { EnteredProject } from "../core/read/entered-project.ts";
import type { Finding } from "../core/rules/finding.ts";
import type { Capabilities, HostFault } from "../hosts/host.ts";

/** What a new project starts from. */
export interface NewProject extends EnteredProject {
  /** With 三级指标 of the library in the rows. */
  readonly suggested?: boolean;
}

/** What an action of the workbench did, for the pane to tell: `changed` counts cells, or sheets added or removed. */
export type Outcome =
  | { readonly kind: "done"; readonly changed: number; readonly refused: readonly SheetAddress[] }
  | { readonly kind: "failed"; readonly fault: HostFault }
  | { readonly kind: "cancelled" };

/** What was last checked. */
export interface Checked {
  readonly scope: "active" | "all";
  /** The sheet in front of the user when it was read. */
  readonly activeSheet: string;
  /** The sheets generated from tables of this workbook and unchanged since; they are not checked once more. */
  readonly copies: readonly string[];
  readonly workbook: CheckedWorkbook;
}

/** What happens in the workbook that the workbench has not done itself. */
export type Happening =
  /** From now on nothing that happens is missed; what the user did before has not been told. */
  | { readonly kind: "watching" }
  | { readonly kind: "changed"; readonly sheet: string }
  | { readonly kind: "activated"; readonly sheet: string }
  | { readonly kind: "selected"; readonly at: SheetAddress }
  /** Another page of the add-in has done something, or taken it back. */
  | { readonly kind: "done-elsewhere" };

/** How tables are written anew, besides the template. */
export interface WritingWish {
  /** With 汇总 before the forms and 校验报告 after them. */
  readonly extras: boolean;
  /** The class list that indicators are moved to, where the user has agreed to that; else they stay. */
  readonly moveTo?: Profile | null;
  /** The unit that amounts are written in, where the template names none; else each table's own. */
  readonly amountUnit?: AmountUnit | null;
}

/**
 * One user's work on one open workbook: check, correct, fill, mark, generate, take back. Knows no window and no
 * particular host; the pane and the ribbon commands are two ways to use it.
 */
export interface Workbench {
  readonly capabilities: Capabilities;
  /** How a filled per-unit bound is rounded at two decimals. */
  readonly rounding: Rounding;
  /** Throws a HostError, `cancelled` when the work is stopped. */
  check(scope: "active" | "all", work?: CheckWork): Promise<Checked>;
  /** The safe corrections and normalisations of what was last checked, for the preview. Throws a HostError, `cancelled` when there is a later check. */
  safeEdits(): Promise<readonly CellEdit[]>;
  /** The blank computed cells of what was last checked, with what would be filled in. */
  fillableEdits(): readonly CellEdit[];
  /** Writes what is not there yet and remembers how to take back; `verb` says what is done, where that is neither 修正 nor 填充. */
  apply(edits: readonly CellEdit[], verb?: string): Promise<Outcome>;
  applyFix(finding: Finding): Promise<Outcome>;
  mark(): Promise<Outcome>;
  clearMarks(): Promise<Outcome>;
  select(address: SheetAddress): Promise<Outcome>;
  /** A sheet for each of these tables as they were checked, or with a ledger as the template one for all. */
  generate(tables: readonly CheckedTable[], wish: WritingWish, long: GenerateWork): Promise<Outcome>;
  /** A sheet for a new project; not with a ledger as the template. */
  create(project: NewProject): Promise<Outcome>;
  /** What 撤销 would take back, in words: 修正 3 个单元格; `null` when there is nothing. */
  undoable(): string | null;
  /** Takes the last action back; cells changed since are refused and told. */
  undo(): Promise<Outcome>;
  /** Tells what the user does in the workbook, nothing where the host has no events. Returns what ends it. */
  watch(listener: (happening: Happening) => void): () => void;
}

export interface CheckWork {
  /** So many tables are checked of those found so far. */
  readonly progress: (checked: number, tables: number) => void;
  readonly signal: AbortSignal;
}

export interface GenerateWork {
  /** So many of all sheets, 汇总 and 校验报告 included, are written; `name` is of the next one, "" after the last. */
  readonly progress: (done: number, total: number, name: string) => void;
  readonly signal: AbortSignal;
}
