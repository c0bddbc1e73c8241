import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Deflation } from "./deflation.ts";

/** The smallest piece that zlib unpacks into. */
const smallestChunk = 64;

/** Node's own, several times faster than what runs anywhere. */
export const deflation: Deflation = {
  atOnce: { packed: 4_000_000, unpacked: 16_000_000 },
  deflate: (bytes) => deflateRawSync(bytes),
  inflate: (packed, size) =>
    inflateRawSync(packed, { maxOutputLength: size + 1, chunkSize: Math.max(size + 1, smallestChunk) }),
};
