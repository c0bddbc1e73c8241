import { SaxesParser } from "saxes";
import { WorkbookError } from "../workbook-error.ts";

/** An element whose start tag was read; offsets count the UTF-16 units of the scanned text. */
export interface ScannedElement {
  /** As written, with its prefix. */
  readonly name: string;
  readonly localName: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Where its start tag begins, and where that ends. */
  readonly start: number;
  readonly openEnd: number;
  readonly isSelfClosing: boolean;
}

export interface ElementEnd {
  /** Where the end tag begins, and where it ends; both `openEnd` for a self-closing element. */
  readonly closeStart: number;
  readonly end: number;
}

export type FoundElement = ScannedElement & ElementEnd;

/** Tells every element of an XML text with its offsets, so that parts of the text can be replaced in place. */
export function scanXml(
  xml: string,
  open: (element: ScannedElement) => void,
  close: (element: ScannedElement, end: ElementEnd) => void,
): void {
  const parser = new SaxesParser();
  const ancestors: ScannedElement[] = [];
  parser.on("error", (error) => {
    throw new WorkbookError("damaged", error.message);
  });
  parser.on("doctype", () => {
    throw new WorkbookError("forbidden-xml", "a document type declaration");
  });
  parser.on("opentag", ({ name, attributes, isSelfClosing }) => {
    const openEnd = parser.position;
    const element: ScannedElement = {
      name,
      localName: name.slice(name.indexOf(":") + 1),
      attributes,
      start: xml.lastIndexOf("<", openEnd - 1),
      openEnd,
      isSelfClosing,
    };
    ancestors.push(element);
    open(element);
  });
  parser.on("closetag", () => {
    const element = ancestors.pop();
    if (!element) return;
    const end = parser.position;
    const closeStart = element.isSelfClosing ? end : xml.lastIndexOf("</", end - 1);
    close(element, { closeStart, end });
  });
  parser.write(xml).close();
}

/** An element's namespace prefix with its colon, or "". */
export function prefixOf({ name, localName }: ScannedElement): string {
  return name.slice(0, name.length - localName.length);
}
