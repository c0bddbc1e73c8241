import { Inflate } from "fflate";
import { deflation } from "#deflation";
import { WorkbookError } from "./workbook-error.ts";
import type { ZipEntry } from "./zip-directory.ts";

/**
 * So much is given at once at the most, however well it was packed: it stays in the processor's cache while it is read,
 * and regular expressions run over all of it without running out of stack.
 */
const pieceBytes = 50_000;

/** Packed bytes given to the inflater at once: what comes out is at most about a thousand times as much. */
const packedStep = 16_384;

/**
 * An entry's content piece by piece, unpacked as the pieces are taken. Throws a WorkbookError when it is not exactly of
 * the size that the directory states, before it has given more than that.
 */
export function* unpack(entry: ZipEntry, packed: Uint8Array): Generator<Uint8Array> {
  if (entry.isEncrypted) throw new WorkbookError("encrypted", entry.name);
  let size = 0;
  try {
    for (const piece of piecesOf(entry, packed)) {
      size += piece.length;
      if (size > entry.size) break;
      yield piece;
    }
  } catch (error) {
    throw new WorkbookError("damaged", `${entry.name}: ${error}`);
  }
  if (size !== entry.size) throw new WorkbookError("damaged", `${entry.name}: not of the size stated`);
}

function piecesOf({ method, size }: ZipEntry, packed: Uint8Array): Iterable<Uint8Array> {
  if (method === 0) return inPieces(packed);
  if (method !== 8) throw new Error(`packed by unknown method ${method}`);
  const { atOnce } = deflation;
  if (packed.length > atOnce.packed || size > atOnce.unpacked) return inflatePieces(packed);
  return inPieces(deflation.inflate(packed, size));
}

function* inPieces(bytes: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += pieceBytes) {
    yield bytes.subarray(start, start + pieceBytes);
  }
}

function* inflatePieces(packed: Uint8Array): Generator<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const inflater = new Inflate((piece) => pieces.push(piece));
  for (let start = 0; start < packed.length; start += packedStep) {
    const end = start + packedStep;
    inflater.push(packed.subarray(start, end), end >= packed.length);
    for (const piece of pieces.splice(0)) yield* inPieces(piece);
  }
}
