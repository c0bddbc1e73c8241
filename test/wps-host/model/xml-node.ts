import { SaxesParser } from "saxes";

/** An element of an XML document that may be changed and written again. */
export interface XmlNode {
  name: string;
  attributes: Record<string, string>;
  children: (XmlNode | string)[];
}

export function node(
  name: string,
  attributes: Record<string, string> = {},
  children: (XmlNode | string)[] = [],
): XmlNode {
  return { name, attributes, children };
}

export function parseXml(text: string): XmlNode {
  const root = node("");
  const open = [root];
  const last = () => open[open.length - 1] ?? root;
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const found = node(name, { ...attributes });
    last().children.push(found);
    open.push(found);
  });
  parser.on("text", (part) => last().children.push(part));
  parser.on("cdata", (part) => last().children.push(part));
  parser.on("closetag", () => open.pop());
  parser.write(text.replace(/^\uFEFF/, "")).close();
  const [element] = elementsOf(root);
  if (!element) throw new Error("XML without a root");
  return element;
}

export function writeXml(root: XmlNode): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${written(root)}`;
}

export function elementsOf({ children }: XmlNode): XmlNode[] {
  return children.filter((child): child is XmlNode => typeof child !== "string");
}

export function childOf(parent: XmlNode | undefined, name: string): XmlNode | undefined {
  return parent && elementsOf(parent).find((child) => child.name === name);
}

/** All text below an element, that of phonetic runs left out. */
export function textOf(element: XmlNode): string {
  return element.children
    .map((child) => (typeof child === "string" ? child : child.name === "rPh" ? "" : textOf(child)))
    .join("");
}

function written(element: XmlNode | string): string {
  if (typeof element === "string") return escaped(element);
  const attributes = Object.entries(element.attributes).map(
    ([name, value]) => ` ${name}="${escaped(value)}"`,
  );
  const content = element.children.map(written).join("");
  return `<${element.name}${attributes.join("")}>${content}</${element.name}>`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\n", "&#10;")
    .replaceAll("\t", "&#9;");
}
