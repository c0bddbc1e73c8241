import type { Label } from "./labels.ts";

/** What a fixed text of a layout names. */
export type FieldLabel = Label | "budgetUnit";

/** How a form looks to its reader: which fields it has. */
export interface Layout {
  readonly name: string;
  /** A ledger has a row for each indicator with its project's fields beside it; a form has them above. */
  readonly kind: "form" | "ledger";
  /** The fields that have a label on it. */
  readonly fields: readonly FieldLabel[];
}

/** The layout of a template, with how it calls its fields. Texts are without white space and full-width characters. */
export interface WordedLayout extends Layout {
  readonly labels: readonly (readonly [field: FieldLabel, text: string])[];
  /** Every text that stands on it for all projects. */
  readonly fixedTexts: readonly string[];
}
