import type { Address } from "../../../core/grid/address.ts";
import { formulaText } from "../formula-text.ts";
import { childOf, type XmlElement } from "../xml/tree.ts";
import { shiftFormula } from "./shift-formula.ts";

/**
 * Gives each cell of a sheet its own formula, in the order in which they stand: of those that were dragged over several
 * cells, only the first is stored with its text.
 */
export class SheetFormulas {
  readonly #shared = new Map<string, Address & { readonly text: string }>();

  constructor(readonly xml: string) {}

  of(cell: XmlElement, { row, column }: Address): { formula?: string } {
    const element = childOf(cell, "f");
    if (!element) return {};
    const text = formulaText(this.xml.slice(element.openEnd, element.closeStart));
    const { si } = element.attributes;
    if (si === undefined) return text ? { formula: text } : {};
    if (text) this.#shared.set(si, { row, column, text });
    const first = this.#shared.get(si);
    return first ? { formula: shiftFormula(first.text, row - first.row, column - first.column) } : {};
  }
}
