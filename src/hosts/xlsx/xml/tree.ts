import { WorkbookError } from "../workbook-error.ts";
import { type FoundElement, scanXml } from "./scan.ts";

/** An element of a small document, with where it and its content stand in the text. */
export interface XmlElement extends FoundElement {
  readonly children: readonly XmlElement[];
}

/** The root element of a document that is small enough to be held as a whole. */
export function parseXml(xml: string): XmlElement {
  let level: XmlElement[] = [];
  const outer: XmlElement[][] = [];
  scanXml(
    xml,
    () => {
      outer.push(level);
      level = [];
    },
    (element, end) => {
      const children = level;
      level = outer.pop() ?? [];
      level.push({ ...element, ...end, children });
    },
  );
  const [root] = level;
  if (!root) throw new WorkbookError("damaged", "XML without a root element");
  return root;
}

/** The first child of that local name. */
export function childOf(element: XmlElement | undefined, localName: string): XmlElement | undefined {
  return element?.children.find((child) => child.localName === localName);
}
