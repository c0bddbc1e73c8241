import type { Label } from "./labels.ts";

/** What a fixed text of a layout names. */
export type FieldLabel = Label | "budgetUnit";

/** How a form looks to its reader: which fields it has, and how it calls them. */
export interface Layout {
  readonly name: string;
  /** A ledger has a row for each indicator with its project's fields beside it; a form has them above. */
  readonly kind: "form" | "ledger";
  /** The label of each field that has one, without white space and full-width characters. */
  readonly labels: Readonly<Partial<Record<FieldLabel, string>>>;
  /** Every text that stands on it for all projects, without white space and full-width characters. */
  readonly fixedTexts: readonly string[];
}
