import type { Address, SheetAddress } from "../grid/address.ts";
import type { CellEdit, WrittenValue } from "../grid/edit.ts";
import type { Profile } from "../model/taxonomy.ts";
import type { DepartmentTable, Field, TargetTable } from "../read/table.ts";
import type { Example } from "./example.ts";

/** 错误: wrong or not fileable. 警告: a reviewer sends it back. 提示: worth a look. */
export type Severity = "error" | "warning" | "info";

/** `safe`: same meaning, may be applied in bulk. `ask`: changes the content, one consent each. */
export interface Fix {
  readonly kind: "safe" | "ask";
  readonly edits: readonly CellEdit[];
}

/** What a rule's message is made from. */
export type Params = Readonly<Record<string, string | number>>;

/** One breach of a rule. */
export interface Violation<P extends Params = Params> {
  /** The cell to look at; `null` when the finding has no cell. */
  readonly at: SheetAddress | null;
  readonly params: P;
  /** Milder or graver than the rule's own, where the catalogue says so. */
  readonly severity?: Severity;
  readonly fix?: Fix | undefined;
}

/** What a table is checked against, besides itself. */
export interface CheckContext {
  /** The class list in force for this table. */
  readonly profile: Profile;
  /** The year the workbook's tables are for; `null` when nothing tells. */
  readonly budgetYear: number | null;
  readonly options: CheckOptions;
}

export interface CheckOptions {
  /** How a filled per-unit bound is rounded at two decimals. */
  readonly unitCostRounding: "up" | "half-up" | "down";
  /** SCH-4: the least cumulative percentage expected by the end of a month, for example {6: 45}; empty is off. */
  readonly scheduleWarningLines: Readonly<Record<number, number>>;
}

export interface WorkbookContents {
  readonly tables: readonly TargetTable[];
  readonly departments: readonly DepartmentTable[];
}

interface RuleText<P extends Params> {
  /** Fixed; people quote it. */
  readonly code: string;
  readonly severity: Severity;
  readonly fix?: "safe" | "ask";
  /** What should hold, in one line. */
  readonly title: string;
  /** Why it matters to the person who fills in or reviews the table. */
  readonly rationale: string;
  /** The document the rule follows, by number and title, or 表内勾稽 / 填报惯例. */
  readonly source: string;
  /** One sentence that says what is there and what is expected. */
  message(params: P): string;
  /** Run as tests and printed into docs/rules.md. */
  readonly examples: { readonly valid: Example; readonly invalid: Example };
}

/** Tells a breach of the rule that is being checked. */
export type Report<P extends Params = Params> = (violation: Violation<P>) => void;

interface Check<P extends Params> {
  /** For a rule that looks at one table at a time. */
  table?(table: TargetTable, report: Report<P>, context: CheckContext): void;
  /** For a rule that compares tables, or reads the 部门整体绩效目标. */
  workbook?(workbook: WorkbookContents, report: Report<P>): void;
}

export type RuleDefinition<P extends Params> = RuleText<P> & Check<P>;
export type Rule = RuleDefinition<Params>;

/** Declares a rule; within it the message's params are typed, outside all rules are alike. */
export function defineRule<P extends Params>(definition: RuleDefinition<P>): Rule {
  return definition as unknown as Rule;
}

/** Where a field stands. */
export function at(place: { readonly sheet: string }, { row, column }: Address): SheetAddress {
  return { sheet: place.sheet, row, column };
}

/** A correction of one cell; `undefined` for a cell with a formula, which is never overwritten. */
export function correct(
  kind: Fix["kind"],
  place: { readonly sheet: string },
  field: Field,
  after: WrittenValue,
): Fix | undefined {
  if (field.isFormula) return undefined;
  const { row, column, value: before } = field;
  return { kind, edits: [{ sheet: place.sheet, row, column, before, after }] };
}
