import { Zip, ZipPassThrough } from "fflate";
import { deflation } from "#deflation";
import { allAtOnce } from "../../core/all-at-once.ts";
import { concatenate } from "./concatenate.ts";
import type { Deflation } from "./deflation/deflation.ts";
import type { PackedPart } from "./package.ts";

/** A part to be packed; `packed` is true for bytes that deflate would not make smaller. */
export interface Part {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly packed?: boolean;
}

/** Every file carries this time, so that the same content gives the same bytes. */
const fixedTime = new Date(2000, 0, 1);

/**
 * Packs parts into a zip as they come, so that only their packed form stays in memory. Bytes that have to be the same on
 * every machine take the deflation that runs anywhere.
 */
export function pack(parts: Iterable<Part | PackedPart>, by?: Deflation): Uint8Array {
  return allAtOnce(packInSteps(parts, by));
}

/** As `pack`, for those who cannot wait for all: yields each part once it is packed, and returns the zip. */
export function* packInSteps<P extends Part | PackedPart>(
  parts: Iterable<P>,
  { deflate }: Deflation = deflation,
): Generator<P, Uint8Array> {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const part of parts) {
    const file = "entry" in part ? new TakenFile(part) : new NewFile(part, deflate);
    file.mtime = fixedTime;
    zip.add(file);
    file.write();
    yield part;
  }
  zip.end();
  return concatenate(chunks);
}

/** A file of a zip whose content is packed for it. */
class NewFile extends ZipPassThrough {
  readonly #part: Part;
  readonly #deflate: Deflation["deflate"];

  constructor(part: Part, deflate: Deflation["deflate"]) {
    super(part.name);
    this.#part = part;
    this.#deflate = deflate;
    if (!part.packed) this.compression = 8;
  }

  write(): void {
    this.push(this.#part.bytes, true);
  }

  protected override process(chunk: Uint8Array, final: boolean): void {
    // A copy, because what is packed may be a small piece of a large buffer that would stay in memory with it.
    this.ondata(null, new Uint8Array(this.#part.packed ? chunk : this.#deflate(chunk)), final);
  }
}

/** A file of a zip whose content is packed already. */
class TakenFile extends ZipPassThrough {
  readonly #content: Uint8Array;

  constructor({ entry, content }: PackedPart) {
    super(entry.name);
    this.compression = entry.method;
    this.size = entry.size;
    this.crc = entry.checksum;
    this.#content = content;
  }

  write(): void {
    this.ondata(null, new Uint8Array(this.#content), true);
  }
}
