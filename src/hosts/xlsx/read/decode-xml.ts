import { WorkbookError } from "../workbook-error.ts";

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** An XML part's text piece by piece. Packages hold XML in UTF-8 or UTF-16 only (ISO/IEC 29500-2). */
export function* decodeXml(part: string, pieces: Iterable<Uint8Array>): Generator<string> {
  let decoder: TextDecoder | undefined;
  let last: Uint8Array | undefined;
  try {
    for (const piece of pieces) {
      if (last) {
        decoder ??= new TextDecoder(encodingOf(last), { fatal: true });
        yield decoder.decode(last, { stream: true });
      }
      last = piece;
    }
    // Most parts have but one piece; a decoder of their own would take longer than the decoding.
    if (last) yield (decoder ?? decoderFor(last)).decode(last);
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    throw new WorkbookError("damaged", `${part}: ${error}`);
  }
}

function decoderFor(start: Uint8Array): TextDecoder {
  const encoding = encodingOf(start);
  return encoding === "utf-8" ? utf8 : new TextDecoder(encoding, { fatal: true });
}

/** By the byte order mark or by how the first `<` is stored. */
function encodingOf(start: Uint8Array): string {
  const first = start[0];
  const second = start[1];
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  return "utf-8";
}
