import { type UnzipFileInfo, unzipSync, Zip, ZipDeflate, ZipPassThrough } from "fflate";
import { WorkbookError } from "./workbook-error.ts";

/** What a workbook may unpack to; more than any real one needs, and less than would exhaust the machine. */
export interface PackageLimits {
  readonly parts: number;
  readonly partBytes: number;
  readonly totalBytes: number;
}

export const packageLimits: PackageLimits = {
  parts: 100_000,
  partBytes: 1_000_000_000,
  totalBytes: 4_000_000_000,
};

/** Parts are unpacked together up to this many bytes, so that memory stays bounded and the directory is read seldom. */
const batchBytes = 8_000_000;

/** The parts of an opened .xlsx or .xlsm, unpacked when asked for. */
export class Package {
  readonly #bytes: Uint8Array;
  /** By the name that relationships use: no leading slash, forward slashes, lower case. */
  readonly #sizes = new Map<string, { readonly name: string; readonly size: number }>();

  /** Throws a WorkbookError when the bytes are no readable zip or exceed the limits. */
  constructor(bytes: Uint8Array, limits = packageLimits) {
    this.#bytes = bytes;
    let total = 0;
    this.#unzip((file) => {
      total += file.originalSize;
      if (
        this.#sizes.size >= limits.parts ||
        file.originalSize > limits.partBytes ||
        total > limits.totalBytes
      ) {
        throw new WorkbookError("too-large", file.name);
      }
      this.#sizes.set(partKey(file.name), { name: file.name, size: file.originalSize });
      return false;
    });
  }

  /** Part names as the zip spells them, in its order. */
  get names(): string[] {
    return [...this.#sizes.values()].map(({ name }) => name);
  }

  has(name: string): boolean {
    return this.#sizes.has(partKey(name));
  }

  /** One part's bytes; `undefined` when there is no such part. */
  bytes(name: string): Uint8Array | undefined {
    const key = partKey(name);
    return this.#unzip((file) => partKey(file.name) === key).get(key);
  }

  /** Parts one after another in the order asked for, unpacked in batches. Missing ones are left out. */
  *eachPart(names: readonly string[]): Generator<[name: string, bytes: Uint8Array]> {
    let batch: string[] = [];
    let size = 0;
    for (const name of names) {
      const found = this.#sizes.get(partKey(name));
      if (!found) continue;
      if (batch.length > 0 && size + found.size > batchBytes) {
        yield* this.#unpack(batch);
        batch = [];
        size = 0;
      }
      batch.push(name);
      size += found.size;
    }
    if (batch.length > 0) yield* this.#unpack(batch);
  }

  *#unpack(names: readonly string[]): Generator<[string, Uint8Array]> {
    const keys = new Set(names.map(partKey));
    const parts = this.#unzip((file) => keys.has(partKey(file.name)));
    for (const name of names) {
      const bytes = parts.get(partKey(name));
      if (bytes) yield [name, bytes];
    }
  }

  #unzip(filter: (file: UnzipFileInfo) => boolean): Map<string, Uint8Array> {
    try {
      const files = unzipSync(this.#bytes, { filter });
      return new Map(Object.entries(files).map(([name, bytes]) => [partKey(name), bytes]));
    } catch (error) {
      if (error instanceof WorkbookError) throw error;
      throw new WorkbookError("damaged", String(error));
    }
  }
}

function partKey(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
}

/** A part to be packed; `packed` is true for bytes that deflate would not make smaller. */
export interface Part {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly packed?: boolean;
}

/** Every file carries this time, so that the same content gives the same bytes. */
const fixedTime = new Date(2000, 0, 1);

/** Packs parts into a zip as they come, so that only their packed form stays in memory. */
export function pack(parts: Iterable<Part>): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const { name, bytes, packed } of parts) {
    const file = packed ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
    file.mtime = fixedTime;
    zip.add(file);
    file.push(bytes, true);
  }
  zip.end();
  return concatenate(chunks);
}

function concatenate(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return whole;
}
