import { readFileSync } from "node:fs";
import { parseXml, type XmlElement } from "../../src/hosts/xlsx/xml/tree.ts";

/** An add-in manifest as its elements, in document order. */
export interface Manifest {
  readonly xml: string;
  readonly elements: readonly XmlElement[];
  named(localName: string): XmlElement[];
  textOf(element: XmlElement | undefined): string;
}

export function readManifest(file: string): Manifest {
  const xml = readFileSync(file, "utf8");
  const elements = withDescendants(parseXml(xml));
  return {
    xml,
    elements,
    named: (localName) => elements.filter((element) => element.localName === localName),
    textOf: (element) => (element ? xml.slice(element.openEnd, element.closeStart) : ""),
  };
}

function withDescendants(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(withDescendants)];
}
