import type { DocumentLine } from "../../core/read/document-line.ts";
import { pack } from "../xlsx/pack.ts";
import { Package, type PackageLimits } from "../xlsx/package.ts";
import { WorkbookError } from "../xlsx/workbook-error.ts";
import { WordLines } from "./word-lines.ts";
import type { WordDocument } from "./word-nodes.ts";

/** A document of a thousand pages has about 20 MB of text; the reader needs many times that in memory. */
const limits: PackageLimits = { parts: 10_000, partBytes: 100_000_000, totalBytes: 1_000_000_000 };

/**
 * The lines of a .docx: paragraphs are counted through, those in table cells and blank ones included, and a paragraph's
 * number is its line. Throws a WorkbookError when the bytes are no readable .docx.
 */
export async function readWordDocument(bytes: Uint8Array): Promise<DocumentLine[]> {
  const document = await openDocument(textParts(bytes));
  return new WordLines(document).lines;
}

/** The package without pictures and the like, unpacked within limits before anything else looks at it. */
function textParts(bytes: Uint8Array): Buffer {
  const file = new Package(bytes, limits);
  if (!file.names.some((name) => /^\/?word\//i.test(name))) {
    throw new WorkbookError("not-a-workbook", "no folder word");
  }
  const names = file.names.filter((name) => /\.(xml|rels)$/i.test(name));
  const parts = [...file.eachPart(names)].map(([name, content]) => ({ name, bytes: content, packed: true }));
  return Buffer.from(pack(parts));
}

async function openDocument(buffer: Buffer): Promise<WordDocument> {
  // Loaded here, since it takes longer than all else a command does that reads no Word document.
  const { convertToHtml } = await import("mammoth");
  let opened: WordDocument | undefined;
  const transformDocument = (document: WordDocument) => {
    opened = document;
    return { ...document, children: [] };
  };
  try {
    await convertToHtml({ buffer }, { transformDocument });
  } catch (error) {
    throw new WorkbookError("damaged", String(error));
  }
  if (!opened) throw new WorkbookError("damaged", "no document");
  return opened;
}
