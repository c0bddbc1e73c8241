import { rules } from "./index.ts";

/** What a rule says of itself to a person. */
export interface RuleText {
  /** What should hold, in one line. */
  readonly title: string;
  /** Why it matters to the person who fills in or reviews the table. */
  readonly rationale: string;
  /** The document the rule follows. */
  readonly source: string;
}

/** The texts of all rules by their codes, for those who check first and explain later. */
export const ruleTexts: Readonly<Record<string, RuleText>> = Object.fromEntries(
  rules.map(({ code, title, rationale, source }) => [code, { title, rationale, source }]),
);
