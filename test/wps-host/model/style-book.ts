import { childOf, elementsOf, node, parseXml, type XmlNode } from "./xml-node.ts";

const builtIn: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  14: "yyyy/m/d",
  49: "@",
};

const parts = { fontId: "fonts", fillId: "fills", borderId: "borders" } as const;

const emptyStyles =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellXfs></styleSheet>';

/** The cell styles of an open workbook, by their numbers. */
export class StyleBook {
  readonly root: XmlNode;
  readonly #adopted = new Map<StyleBook, Map<number, number>>();
  readonly #varied = new Map<string, number>();

  constructor(xml: string | undefined) {
    this.root = parseXml(xml ?? emptyStyles);
    childOf(this.root, "dxfs")?.children.splice(0);
  }

  formatOf(style: number): string {
    const id = Number(this.#xf(style).attributes["numFmtId"] ?? 0);
    const own = elementsOf(this.#list("numFmts")).find(
      ({ attributes }) => attributes["numFmtId"] === String(id),
    );
    return own?.attributes["formatCode"] ?? builtIn[id] ?? "General";
  }

  withFormat(style: number, code: string): number {
    return this.#variant(style, `format ${code}`, (xf) => {
      xf.attributes["numFmtId"] = String(this.#formatId(code));
      xf.attributes["applyNumberFormat"] = "1";
    });
  }

  withAlignment(style: number, name: string, value: string): number {
    return this.#variant(style, `${name} ${value}`, (xf) => {
      const old = childOf(xf, "alignment");
      xf.children = xf.children.filter((child) => child !== old);
      xf.children.unshift(node("alignment", { ...old?.attributes, [name]: value }));
      xf.attributes["applyAlignment"] = "1";
    });
  }

  /** With a font, fill or border of its own. */
  withPart(style: number, id: keyof typeof parts, part: XmlNode): number {
    return this.#variant(style, `${id} ${JSON.stringify(part)}`, (xf) => {
      xf.attributes[id] = String(this.#add(parts[id], part));
    });
  }

  partOf(style: number, id: keyof typeof parts): XmlNode {
    const index = Number(this.#xf(style).attributes[id] ?? 0);
    return elementsOf(this.#list(parts[id]))[index] ?? node("font");
  }

  /** A style of another workbook, as one of this. */
  adopt(other: StyleBook, style: number): number {
    if (other === this) return style;
    const known = this.#adopted.get(other) ?? new Map<number, number>();
    this.#adopted.set(other, known);
    const found = known.get(style);
    if (found !== undefined) return found;
    const xf = structuredClone(other.#xf(style));
    delete xf.attributes["xfId"];
    xf.attributes["numFmtId"] = String(this.#formatId(other.formatOf(style)));
    for (const id of ["fontId", "fillId", "borderId"] as const) {
      xf.attributes[id] = String(this.#add(parts[id], structuredClone(other.partOf(style, id))));
    }
    const own = this.#add("cellXfs", xf);
    known.set(style, own);
    return own;
  }

  /** The looks that conditional formats give, in order. */
  setConditionalLooks(looks: readonly XmlNode[]): void {
    const list = this.#list("dxfs");
    list.children = [...looks];
    list.attributes["count"] = String(looks.length);
  }

  #variant(style: number, key: string, change: (xf: XmlNode) => void): number {
    const found = this.#varied.get(`${style} ${key}`);
    if (found !== undefined) return found;
    const xf = structuredClone(this.#xf(style));
    change(xf);
    const made = this.#add("cellXfs", xf);
    this.#varied.set(`${style} ${key}`, made);
    return made;
  }

  #formatId(code: string): number {
    const known = Object.entries(builtIn).find(([, format]) => format === code);
    if (known) return Number(known[0]);
    const list = this.#list("numFmts");
    const ids = elementsOf(list).map(
      ({ attributes }) => [attributes["formatCode"], Number(attributes["numFmtId"])] as const,
    );
    const own = ids.find(([format]) => format === code);
    if (own) return own[1];
    const id = Math.max(163, ...ids.map(([, used]) => used)) + 1;
    list.children.push(node("numFmt", { numFmtId: String(id), formatCode: code }));
    return id;
  }

  #add(list: string, item: XmlNode): number {
    const place = this.#list(list);
    delete place.attributes["count"];
    place.children.push(item);
    return elementsOf(place).length - 1;
  }

  #xf(style: number): XmlNode {
    const found = elementsOf(this.#list("cellXfs"))[style];
    if (!found) throw new Error(`No style ${style}`);
    return found;
  }

  #list(name: string): XmlNode {
    const order = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs"];
    const found = childOf(this.root, name);
    if (found) return found;
    const made = node(name);
    const place = this.root.children.findIndex(
      (child) => typeof child !== "string" && order.indexOf(child.name) > order.indexOf(name),
    );
    const after = this.root.children.findIndex(
      (child) => typeof child !== "string" && !order.includes(child.name),
    );
    const at = place >= 0 ? place : after >= 0 ? after : this.root.children.length;
    this.root.children.splice(at, 0, made);
    return made;
  }
}
