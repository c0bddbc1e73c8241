import type { Package } from "../package.ts";
import { WorkbookError } from "../workbook-error.ts";

/** Lists of sheets, relationships and styles are held in memory; real ones have a few million bytes at most. */
const longest = 64_000_000;

/** A part that describes the workbook as a whole, piece by piece; `undefined` when there is none. */
export function describingPart(source: Package, name: string): Iterable<Uint8Array> | undefined {
  if (source.sizeOf(name) > longest) throw new WorkbookError("too-large", name);
  return source.pieces(name);
}
