import { deflateSync, inflateSync } from "fflate";
import type { Deflation } from "./deflation.ts";

/** Runs in browsers and in WPS. */
export const deflation: Deflation = {
  atOnce: { packed: 500_000, unpacked: 4_000_000 },
  // As a whole: as a stream fflate is slower, and for data with zeros near its start gives what nobody can inflate (its
  // issue 260).
  deflate: (bytes) => deflateSync(bytes),
  // One byte to spare shows data that goes on: the inflater drops what does not fit.
  inflate: (packed, size) => inflateSync(packed, { out: new Uint8Array(size + 1) }),
};
