import type { Address, Range, SheetAddress } from "../grid/address.ts";
import type { DropdownList } from "./plan.ts";

/** Where placeholders came to stand on the rendered sheet; `undefined` for one that the template does not have. */
export interface Places {
  /** The cell of a placeholder, or of its n-th repetition, counted from 0. */
  at(placeholder: string, repetition?: number): Address | undefined;
  /** The same as a formula names it: C4. */
  reference(placeholder: string, repetition?: number): string | undefined;
  /** From a placeholder's first repetition to its last. */
  column(placeholder: string): Range | undefined;
}

/** A value with a formula behind it, a link on it, or the style of another template cell. */
export interface Computed {
  /** With a formula, its result. */
  readonly value: string | number | null;
  /** Without the leading equals sign; `undefined` where a cell that it needs has no place. */
  readonly formula?: (places: Places) => string | undefined;
  readonly link?: SheetAddress | undefined;
  readonly styleOf?: Address | undefined;
}

export type Bound = string | number | null | Computed;

/** What placeholders stand for, by their names. */
export type Bindings = Readonly<Record<string, Bound>>;

/** What a template is filled with. */
export interface Content {
  readonly once: Bindings;
  /** By group: a member for each time that its rows are written. A group without members leaves one blank row. */
  readonly repeated: Readonly<Record<string, readonly Bindings[]>>;
  readonly dropdowns?: (places: Places) => readonly DropdownList[];
}
