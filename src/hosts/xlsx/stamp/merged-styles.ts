import type { Dialect } from "../dialect.ts";
import { prefixOf } from "../xml/scan.ts";
import { applySplices, changeAttributes } from "../xml/splice.ts";
import { childOf, parseXml, type XmlElement } from "../xml/tree.ts";
import { escapeAttribute } from "../xml-text.ts";
import { initialStyles } from "./initial-styles.ts";
import type { StyleIndexes } from "./style-indexes.ts";
import { StyleList, type StyleListName, styleLists } from "./style-list.ts";

/** Custom number formats are numbered from here on; those below are built in. */
const firstCustomFormat = 164;

/**
 * A workbook's styles part, to which those styles of a template's are added that are asked for. What was in it stays as
 * it is and where it is; what it has already is not added again.
 */
export class MergedStyles implements StyleIndexes {
  readonly #xml: string;
  readonly #root: XmlElement;
  readonly #dialect: Dialect;
  readonly #template: string;
  readonly #templateRoot: XmlElement;
  readonly #lists: ReadonlyMap<StyleListName, StyleList>;
  readonly #formatIds: Map<string, number>;
  readonly #cells = new Map<number, number>();

  /** `xml` and `template` are the styles parts of the workbook and of the template. */
  constructor(xml: string, template: string, dialect: Dialect) {
    this.#xml = xml;
    this.#root = parseXml(xml);
    this.#dialect = dialect;
    this.#template = template;
    this.#templateRoot = parseXml(template);
    const initial = initialStyles(prefixOf(this.#root));
    this.#lists = new Map(
      styleLists.map((name) => [name, new StyleList(xml, this.#root, name, initial[name])]),
    );
    this.#formatIds = new Map(
      numberFormats(this.#root).map(({ attributes }) => [
        attributes["formatCode"] ?? "",
        Number(attributes["numFmtId"]),
      ]),
    );
  }

  cell(index: number): number {
    const known = this.#cells.get(index);
    if (known !== undefined) return known;
    const format = childOf(this.#templateRoot, "cellXfs")?.children[index];
    const added = format ? this.#list("cellXfs").indexOf(this.#cellFormat(format)) : 0;
    this.#cells.set(index, added);
    return added;
  }

  differential(index: number): number {
    return this.#take("dxfs", index);
  }

  get xml(): string {
    const splices = [...this.#lists.values()].flatMap((list) => list.splices(this.#xml, this.#root));
    return applySplices(this.#xml, splices);
  }

  #cellFormat(format: XmlElement): string {
    const { start, openEnd, end, attributes } = format;
    const take = (list: StyleListName, name: string) =>
      String(this.#take(list, Number(attributes[name] ?? 0)));
    // Named styles are the workbook's own: all that the format takes from the template's is said by itself.
    const tag = changeAttributes(this.#template.slice(start, openEnd), {
      numFmtId: String(this.#formatId(Number(attributes["numFmtId"] ?? 0))),
      fontId: take("fonts", "fontId"),
      fillId: take("fills", "fillId"),
      borderId: take("borders", "borderId"),
      xfId: childOf(this.#root, "cellStyleXfs") ? "0" : null,
      applyNumberFormat: "1",
      applyFont: "1",
      applyFill: "1",
      applyBorder: "1",
      ...(childOf(format, "alignment") && { applyAlignment: "1" }),
      ...(childOf(format, "protection") && { applyProtection: "1" }),
    });
    return this.#adopted(tag + this.#template.slice(openEnd, end));
  }

  #take(list: StyleListName, index: number): number {
    const item = childOf(this.#templateRoot, list)?.children[index];
    return item ? this.#list(list).indexOf(this.#adopted(this.#template.slice(item.start, item.end))) : 0;
  }

  #formatId(id: number): number {
    const custom = numberFormats(this.#templateRoot).find(
      ({ attributes }) => attributes["numFmtId"] === String(id),
    );
    const code = custom?.attributes["formatCode"];
    if (code === undefined) return id;
    const known = this.#formatIds.get(code);
    if (known !== undefined) return known;
    const added = Math.max(firstCustomFormat - 1, ...this.#formatIds.values()) + 1;
    this.#formatIds.set(code, added);
    const name = `${prefixOf(this.#root)}numFmt`;
    this.#list("numFmts").indexOf(`<${name} numFmtId="${added}" formatCode="${escapeAttribute(code)}"/>`);
    return added;
  }

  /** An element of the template's as it may stand in the workbook's part: with its prefix explained. */
  #adopted(element: string): string {
    const prefix = prefixOf(this.#templateRoot);
    if (prefix === prefixOf(this.#root)) return element;
    const declaration = prefix === "" ? "xmlns" : `xmlns:${prefix.slice(0, -1)}`;
    return element.replace(/^<[^\s/>]+/, (start) => `${start} ${declaration}="${this.#dialect.main}"`);
  }

  #list(name: StyleListName): StyleList {
    const list = this.#lists.get(name);
    if (!list) throw new Error(`No list ${name}`);
    return list;
  }
}

function numberFormats(styles: XmlElement): readonly XmlElement[] {
  return childOf(styles, "numFmts")?.children ?? [];
}
