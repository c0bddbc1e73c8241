import type { Divisor } from "../../core/compute/divisor.ts";
import type { CellEdit } from "../../core/grid/edit.ts";
import type { Severity } from "../../core/rules/rule.ts";
import type { RuleText } from "../../core/rules/rule-texts.ts";
import type { Template } from "../../core/template/template.ts";
import type { Checked } from "../../workbench/workbench.ts";

export type Tab = "findings" | "costs" | "projects";

/** Which findings are listed; `null` and "" let all through. */
export interface Filter {
  readonly severity: Severity | null;
  readonly code: string | null;
  readonly text: string;
}

/** What the user has to consent to or fill in before the pane goes on. */
export type OpenDialog = "safe" | "fill" | "new-project" | "example" | "roll-forward";

export interface Failure {
  readonly sentence: string;
  readonly retry: (() => void) | null;
}

/** The template that sheets are written with, and the names of all to choose from. */
export interface TemplateChoice {
  readonly name: string;
  readonly builtIn: readonly string[];
  /** The user's own. */
  readonly ownName: string | null;
  readonly form: Template;
  readonly isLedger: boolean;
}

/** Project sheets being written. */
export interface Generation {
  readonly done: number;
  readonly total: number;
  /** How many of `tables` have their sheet. */
  readonly formsDone: number;
  /** The sheet being written. */
  readonly name: string;
  /** The keys of the tables, in the order in which they are written. */
  readonly tables: readonly string[];
}

/** A divisor that the user has chosen for a unit cost, known by what does not change when rows are added above it. */
export interface DivisorChoice extends Pick<Divisor, "from" | "unit" | "number"> {
  /** The name of the cost: another one may come to stand in its cell. */
  readonly cost: string;
}

/** A check that takes long: so many tables are checked of those found so far. */
export interface Checking {
  readonly checked: number;
  readonly tables: number;
}

/** What the rules say of themselves, by code: nothing until it has come, and a way to try again when it has not. */
export interface Explanations {
  readonly texts: Readonly<Record<string, RuleText>>;
  readonly retry: (() => void) | null;
}

export interface PaneState {
  /** `null` until the first check has ended. */
  readonly checked: Checked | null;
  /** The safe corrections of what was checked; those of the check before until they are planned. */
  readonly safeEdits: readonly CellEdit[];
  readonly checking: Checking | null;
  readonly explanations: Explanations;
  readonly activeSheet: string;
  /** What is under way, in words. */
  readonly busy: string | null;
  readonly failure: Failure | null;
  /** What an action did, for all to see. */
  readonly notice: string | null;
  /** What only a screen reader need say. */
  readonly announcement: string;
  readonly tab: Tab;
  readonly filter: Filter;
  /** The key of the row that has the list's one tab stop; a finding there shows its reasons. */
  readonly cursor: string | null;
  /** Groups that the user has folded or opened, by key. */
  readonly folded: Readonly<Record<string, boolean>>;
  /** The key of the table that the header and 测算 are about; `null` for the first of the active sheet. */
  readonly tableKey: string | null;
  readonly undoable: string | null;
  /** `null` until it has been looked for, and where there is no choice. */
  readonly template: TemplateChoice | null;
  readonly dialog: OpenDialog | null;
  readonly generation: Generation | null;
  /** The divisors chosen for unit costs, by cell key. */
  readonly divisors: Readonly<Record<string, DivisorChoice>>;
}

export const allPass: Filter = { severity: null, code: null, text: "" };

export const initialState: PaneState = {
  checked: null,
  safeEdits: [],
  checking: null,
  explanations: { texts: {}, retry: null },
  activeSheet: "",
  busy: null,
  failure: null,
  notice: null,
  announcement: "",
  tab: "findings",
  filter: allPass,
  cursor: null,
  folded: {},
  tableKey: null,
  undoable: null,
  template: null,
  dialog: null,
  generation: null,
  divisors: {},
};
