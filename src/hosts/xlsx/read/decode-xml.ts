import { WorkbookError } from "../workbook-error.ts";

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * An XML part's text piece by piece, its byte order mark included. Packages hold XML in UTF-8 or UTF-16 only
 * (ISO/IEC 29500-2).
 */
export function* decodeXml(part: string, pieces: Iterable<Uint8Array>): Generator<string> {
  let decode: ((piece: Uint8Array | null) => string) | undefined;
  try {
    for (const piece of pieces) {
      decode ??= decoderFor(piece);
      yield decode(piece);
    }
    if (decode) yield decode(null);
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    throw new WorkbookError("damaged", `${part}: ${error}`);
  }
}

/** By the byte order mark or by how the first `<` is stored. `null` ends the text. */
function decoderFor(start: Uint8Array): (piece: Uint8Array | null) => string {
  const [first, second] = [start[0], start[1]];
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0))
    return utf16Decoder("utf-16le");
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c))
    return utf16Decoder("utf-16be");
  return utf8Decoder();
}

function utf16Decoder(encoding: string): (piece: Uint8Array | null) => string {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  return (piece) => (piece ? decoder.decode(piece, { stream: true }) : decoder.decode());
}

const nothing = new Uint8Array();

/** Decodes whole characters of each piece by themselves: engines decode a stream slower, and to strings twice as large. */
function utf8Decoder(): (piece: Uint8Array | null) => string {
  let rest: Uint8Array = nothing;
  return (piece) => {
    if (!piece) return rest === nothing ? "" : utf8.decode(rest);
    const bytes = rest === nothing ? piece : joined(rest, piece);
    const end = endOfWholeCharacters(bytes);
    const isWhole = end === bytes.length;
    rest = isWhole ? nothing : bytes.slice(end);
    return utf8.decode(isWhole ? bytes : bytes.subarray(0, end));
  };
}

function joined(start: Uint8Array, end: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(start.length + end.length);
  bytes.set(start);
  bytes.set(end, start.length);
  return bytes;
}

/** Where the last character begins if it is cut off, else the end. */
function endOfWholeCharacters(bytes: Uint8Array): number {
  for (let length = 1; length <= Math.min(3, bytes.length); length++) {
    const byte = bytes[bytes.length - length] ?? 0;
    if (byte < 0x80) break;
    if (byte < 0xc0) continue;
    const whole = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
    return length < whole ? bytes.length - length : bytes.length;
  }
  return bytes.length;
}
