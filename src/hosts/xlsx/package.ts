import { deflateSync, Zip, ZipPassThrough } from "fflate";
import { allAtOnce } from "../../core/all-at-once.ts";
import { faultOfForeignFile } from "./foreign-file.ts";
import { unpack } from "./unpack.ts";
import { WorkbookError } from "./workbook-error.ts";
import { packedBytes, type ZipEntry, zipEntries } from "./zip-directory.ts";

/** What a workbook may unpack to; more than any real one needs, and less than would exhaust the machine. */
export interface PackageLimits {
  readonly parts: number;
  readonly partBytes: number;
  readonly totalBytes: number;
}

/** A zip lists at most 65,535 parts. A sheet of 1,048,576 rows with 20 styled blank cells each has 530 MB. */
export const packageLimits: PackageLimits = {
  parts: 60_000,
  partBytes: 1_000_000_000,
  totalBytes: 2_000_000_000,
};

/**
 * Packages over this size that unpack to more than so many times their own are bombs: a million rows of equal cells
 * without addresses, which pack best of all, come to 260 times.
 */
const bomb = { bytes: 100_000_000, ratio: 500 };

/** So much may be unpacked ahead of its turn. */
const aheadBytes = 1_000_000;

/** The parts of an opened .xlsx or .xlsm, unpacked when asked for. */
export class Package {
  readonly #bytes: Uint8Array;
  /** By the name that relationships use: no leading slash, forward slashes, lower case. */
  readonly #entries = new Map<string, ZipEntry>();

  /** Throws a WorkbookError when the bytes are no readable zip or exceed the limits. */
  constructor(bytes: Uint8Array, limits = packageLimits) {
    const foreign = faultOfForeignFile(bytes);
    if (foreign) throw new WorkbookError(foreign, "no zip");
    this.#bytes = bytes;
    let total = 0;
    let count = 0;
    for (const entry of zipEntries(bytes)) {
      total += entry.size;
      count += 1;
      const isBomb = total > bomb.bytes && total > bytes.length * bomb.ratio;
      if (isBomb || count > limits.parts || entry.size > limits.partBytes || total > limits.totalBytes) {
        throw new WorkbookError("too-large", entry.name);
      }
      this.#entries.set(partKey(entry.name), entry);
    }
  }

  /** Part names as the zip spells them, in its order. */
  get names(): string[] {
    return [...this.#entries.values()].map(({ name }) => name);
  }

  has(name: string): boolean {
    return this.#entry(name) !== undefined;
  }

  /** What a part unpacks to; 0 when there is no such part. */
  sizeOf(name: string): number {
    return this.#entry(name)?.size ?? 0;
  }

  /** One part's bytes; `undefined` when there is no such part. */
  bytes(name: string): Uint8Array | undefined {
    const pieces = this.pieces(name);
    return pieces && concatenate([...pieces]);
  }

  /**
   * One part's bytes piece by piece, unpacked as they are taken, so that memory stays bounded whatever the part's size;
   * `undefined` when there is no such part.
   */
  pieces(name: string): Iterable<Uint8Array> | undefined {
    const entry = this.#entry(name);
    return entry && unpack(entry, packedBytes(this.#bytes, entry));
  }

  /** One part as it is packed, to be taken over into another zip; `undefined` when there is no such part. */
  packed(name: string): PackedPart | undefined {
    const entry = this.#entries.get(partKey(name));
    if (entry?.isEncrypted) throw new WorkbookError("encrypted", entry.name);
    return entry && { entry, content: packedBytes(this.#bytes, entry) };
  }

  /** Parts one after another in the order asked for. Missing ones are left out. */
  *eachPart(names: readonly string[]): Generator<[name: string, bytes: Uint8Array]> {
    for (const name of names) {
      const bytes = this.bytes(name);
      if (bytes) yield [name, bytes];
    }
  }

  /**
   * Parts one after another in the order asked for, each as `pieces` gives it. Small ones are unpacked many at a time:
   * taking turns with what is done to them, unpacking and that would each be half as fast.
   */
  *eachInPieces(names: readonly string[]): Generator<[name: string, pieces: Iterable<Uint8Array>]> {
    let ahead: [string, Uint8Array[]][] = [];
    let size = 0;
    for (const name of names) {
      const pieces = this.pieces(name);
      if (!pieces) continue;
      size += this.sizeOf(name);
      if (size < aheadBytes) {
        ahead.push([name, [...pieces]]);
        continue;
      }
      yield* ahead;
      yield [name, pieces];
      ahead = [];
      size = 0;
    }
    yield* ahead;
  }

  #entry(name: string): ZipEntry | undefined {
    return this.#entries.get(name) ?? this.#entries.get(partKey(name));
  }
}

/** A part's name as it is compared: two that differ in case, slashes or a leading slash are one. */
export function partKey(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
}

/** A part to be packed; `packed` is true for bytes that deflate would not make smaller. */
export interface Part {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly packed?: boolean;
}

/** A part as another zip holds it. */
export interface PackedPart {
  readonly entry: ZipEntry;
  readonly content: Uint8Array;
}

/** Packs bytes by raw deflate. Node's own does it several times faster than what runs everywhere. */
export type Deflate = (bytes: Uint8Array) => Uint8Array;

/**
 * Parts are deflated as a whole: as a stream fflate is slower, and for data with zeros near its start gives what nobody
 * can inflate (its issue 260).
 */
const deflateAnywhere: Deflate = (bytes) => deflateSync(bytes);

/** Every file carries this time, so that the same content gives the same bytes. */
const fixedTime = new Date(2000, 0, 1);

/** Packs parts into a zip as they come, so that only their packed form stays in memory. */
export function pack(parts: Iterable<Part | PackedPart>, deflate?: Deflate): Uint8Array {
  return allAtOnce(packInSteps(parts, deflate));
}

/** As `pack`, for those who cannot wait for all: yields each part once it is packed, and returns the zip. */
export function* packInSteps<P extends Part | PackedPart>(
  parts: Iterable<P>,
  deflate = deflateAnywhere,
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
  readonly #deflate: Deflate;

  constructor(part: Part, deflate: Deflate) {
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

function concatenate(chunks: readonly Uint8Array[]): Uint8Array {
  const [first] = chunks;
  if (first && chunks.length === 1) return first;
  const whole = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return whole;
}
