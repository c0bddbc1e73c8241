import { addToList } from "../xml/ordered-children.ts";
import type { Splice } from "../xml/splice.ts";
import { childOf, type XmlElement } from "../xml/tree.ts";

/** The children of a styles part in the order that the schema gives them. */
const stylesOrder = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

/** Those to which a template's styles are added. */
export const styleLists = ["numFmts", "fonts", "fills", "borders", "cellXfs", "dxfs"] as const;
export type StyleListName = (typeof styleLists)[number];

/** One of the lists of a styles part, to which items are added; equal ones stand in it once. */
export class StyleList {
  readonly #name: StyleListName;
  readonly #indexes = new Map<string, number>();
  readonly #added: string[] = [];
  #size = 0;

  /** `initial` is what a part without the list is given first, because the first items have a meaning of their own. */
  constructor(xml: string, root: XmlElement, name: StyleListName, initial: readonly string[]) {
    this.#name = name;
    const found = childOf(root, name);
    for (const { start, end } of found?.children ?? []) {
      const item = xml.slice(start, end);
      if (!this.#indexes.has(item)) this.#indexes.set(item, this.#size);
      this.#size += 1;
    }
    if (!found) for (const item of initial) this.indexOf(item);
  }

  /** The index of an item, which is added where it is not in the list yet. */
  indexOf(item: string): number {
    const known = this.#indexes.get(item);
    if (known !== undefined) return known;
    this.#indexes.set(item, this.#size);
    this.#added.push(item);
    this.#size += 1;
    return this.#size - 1;
  }

  splices(xml: string, root: XmlElement): Splice[] {
    return addToList(xml, root, stylesOrder, this.#name, this.#added);
  }
}
