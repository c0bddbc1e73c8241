import { WorkbookError } from "../workbook-error.ts";
import { decodeXml } from "./decode-xml.ts";
import { XmlFault } from "./xml-fault.ts";
import { type XmlAttributes, XmlScanner } from "./xml-scanner.ts";

/**
 * What a reader of a part wants to know. Element names come without the prefix of the root's namespace; those of
 * elements in other namespaces keep theirs, or are empty.
 */
export interface XmlReader {
  open(name: string, attributes: XmlAttributes): void;
  /** Text between tags, references and CDATA resolved; may come in several pieces. */
  text?(text: string): void;
  close?(name: string): void;
}

/** Far more than any part nests its elements. */
const deepest = 100;

/** The longest run of characters without a tag, far more than a cell may hold or a list of ranges has. */
const longestToken = 8_000_000;

/** Characters that are parsed before that is looked at again. */
const step = 1_000_000;

/**
 * Reads a part's XML as it is unpacked. Throws a WorkbookError when it is not well-formed, holds a document type
 * declaration (so that no entity is ever defined), or would need unbounded memory.
 */
export function readXml(part: string, pieces: Iterable<Uint8Array>, reader: XmlReader): void {
  try {
    readPieces(part, pieces, reader);
  } catch (error) {
    if (!(error instanceof XmlFault)) throw error;
    const fault = error.kind === "document-type" ? "forbidden-xml" : "damaged";
    throw new WorkbookError(fault, `${part}: ${error.message}`);
  }
}

function readPieces(part: string, pieces: Iterable<Uint8Array>, reader: XmlReader): void {
  let prefix: string | undefined;
  let depth = 0;

  const localName = (name: string): string => {
    if (prefix === undefined) prefix = name.slice(0, name.indexOf(":") + 1);
    if (prefix === "") return name;
    return name.startsWith(prefix) ? name.slice(prefix.length) : "";
  };
  const events = {
    open(name: string, attributes: XmlAttributes) {
      depth += 1;
      if (depth > deepest) throw new WorkbookError("too-large", `${part}: nested too deeply`);
      reader.open(localName(name), attributes);
    },
    text(text: string) {
      reader.text?.(text);
    },
    close(name: string) {
      depth -= 1;
      reader.close?.(localName(name));
    },
  };
  const scanner = new XmlScanner(events, longestToken);
  for (const piece of decodeXml(part, pieces)) {
    for (let start = 0; start < piece.length; start += step) {
      const isHeld = scanner.write(piece.slice(start, start + step));
      if (!isHeld) throw new WorkbookError("too-large", `${part}: a token without end`);
    }
  }
  scanner.end();
}
