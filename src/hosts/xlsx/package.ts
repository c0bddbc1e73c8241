import { concatenate } from "./concatenate.ts";
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

/** A part as another zip holds it. */
export interface PackedPart {
  readonly entry: ZipEntry;
  readonly content: Uint8Array;
}

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
