import { SaxesParser } from "saxes";
import { WorkbookError } from "../workbook-error.ts";
import { decodeXml } from "./decode-xml.ts";
import { type PlainElements, takePlainElements } from "./plain-elements.ts";

export type XmlAttributes = Readonly<Record<string, string | undefined>>;

/**
 * What a reader of a part wants to know. Element names come without the prefix of the root's namespace; those of
 * elements in other namespaces keep theirs, or are empty.
 */
export interface XmlReader {
  open(name: string, attributes: XmlAttributes): void;
  /** Text between tags, entities and CDATA resolved; may come in several pieces. */
  text?(text: string): void;
  close?(name: string): void;
  /** What the reader takes without the parser where the part's elements have no prefix. */
  readonly plain?: PlainElements;
}

/** Far more than any part nests its elements. */
const deepest = 100;

/** The longest run of characters without a tag, far more than a cell may hold or a list of ranges has. */
const longestToken = 8_000_000;

/**
 * Reads a part's XML as it is unpacked. Throws a WorkbookError when it is not well-formed, holds a document type
 * declaration (so that no entity is ever defined), or would need unbounded memory. The pieces are to be as small as those
 * of a package, since a regular expression goes over each as a whole.
 */
export function readXml(part: string, pieces: Iterable<Uint8Array>, reader: XmlReader): void {
  const parser = new SaxesParser({ xmlns: false, fileName: part });
  let prefix: string | undefined;
  let depth = 0;
  let tokenLength = 0;

  const localName = (name: string): string => {
    if (prefix === undefined) prefix = name.slice(0, name.indexOf(":") + 1);
    if (prefix === "") return name;
    return name.startsWith(prefix) ? name.slice(prefix.length) : "";
  };
  // Every parser gets the same handlers in the same order: engines run objects of one shape faster.
  parser.on("error", (error) => {
    throw new WorkbookError("damaged", error.message);
  });
  parser.on("doctype", () => {
    throw new WorkbookError("forbidden-xml", `${part}: a document type declaration`);
  });
  parser.on("opentag", (tag) => {
    tokenLength = 0;
    depth += 1;
    if (depth > deepest) throw new WorkbookError("too-large", `${part}: nested too deeply`);
    reader.open(localName(tag.name), tag.attributes);
  });
  parser.on("closetag", (tag) => {
    tokenLength = 0;
    depth -= 1;
    reader.close?.(localName(tag.name));
  });
  parser.on("text", (text) => reader.text?.(text));
  parser.on("cdata", (text) => reader.text?.(text));

  const parse = (characters: string): void => {
    tokenLength += characters.length;
    parser.write(characters);
    if (tokenLength > longestToken) throw new WorkbookError("too-large", `${part}: a token without end`);
  };
  const plain = reader.plain && {
    pattern: reader.plain.pattern,
    take: (match: RegExpExecArray) =>
      depth > 0 && prefix === "" ? (reader.plain?.take(match) ?? null) : null,
  };
  let hidesElements = false;
  for (const piece of decodeXml(part, pieces)) {
    if (plain && !hidesElements) hidesElements = takePlainElements(piece, plain, parse);
    else parse(piece);
  }
  parser.close();
}
