import type { DocumentLine } from "../../core/read/document-line.ts";
import { faultOfForeignFile } from "../xlsx/foreign-file.ts";
import { WorkbookError } from "../xlsx/workbook-error.ts";
import { decodeText } from "./decode-text.ts";
import { readTextDocument } from "./text.ts";
import { readWordDocument } from "./word.ts";

/**
 * The lines of a published document, Word or text, told apart by what it holds and not by its name. Throws a
 * WorkbookError when it is neither.
 */
export async function readDocumentLines(bytes: Uint8Array): Promise<DocumentLine[]> {
  const fault = faultOfForeignFile(bytes);
  if (fault === null) return await readWordDocument(bytes);
  const text = fault === "not-a-workbook" ? decodeText(bytes) : null;
  if (text === null || text.startsWith("%PDF-")) throw new WorkbookError(fault, "no text");
  return readTextDocument(text);
}
