import type { Template } from "../core/template/template.ts";
import type { TemplateProblem } from "../core/template-check/check-template.ts";

/** The templates that sheets can be written with: the built-in ones and one of the user's own. One of them is chosen. */
export interface TemplateShelf {
  /** Their names, the usual one first. */
  readonly builtIn: readonly string[];
  /** The file name of the user's own; `null` where there is none. Tables of its layout are recognised while it is here. */
  readonly ownName: string | null;
  /** Of the one that sheets are written with. */
  readonly chosenName: string;
  /** The form or ledger of the one chosen. Throws HostError `not-loaded`. */
  chosenForm(): Promise<Template>;
  choose(name: string): void;
  /** Reads and checks a file; where it can be used, it takes the place of the user's own and is chosen. */
  take(file: File): Promise<TakenTemplate>;
  /** Puts the user's own away. */
  removeOwn(): void;
}

/** What came of a file that was to be a template. */
export interface TakenTemplate {
  /** Whether it is on the shelf now. */
  readonly isTaken: boolean;
  /** Whether it will be there the next time. */
  readonly isKept: boolean;
  /** Why the file was not read as a template, as a sentence; `null` where it was. */
  readonly fault: string | null;
  /** The sheet that is the form or ledger. */
  readonly sheet: string;
  readonly problems: readonly TemplateProblem[];
}
