import { strToU8 } from "fflate";

/** A file of a zip written by hand, with what other writers do differently, or wrong. */
export interface StoredFile {
  readonly name: string;
  readonly content: string;
  /** Sizes come after the data instead of before. */
  readonly hasDescriptor?: boolean;
  /** Sizes and place stand in the zip64 extra field. */
  readonly isZip64?: boolean;
  readonly isEncrypted?: boolean;
  /** The way it says it is packed; it is stored all the same. */
  readonly method?: number;
  /** The size it says it unpacks to. */
  readonly statedSize?: number;
}

/** A zip of stored files. Checksums are left at 0. */
export function storedZip(files: readonly StoredFile[]): Uint8Array {
  const bytes: number[] = [];
  const directory: number[] = [];
  for (const file of files) {
    const offset = bytes.length;
    const name = [...strToU8(file.name)];
    const content = [...strToU8(file.content)];
    const flags = 0x800 | (file.hasDescriptor ? 8 : 0) | (file.isEncrypted ? 1 : 0);
    const method = file.method ?? 0;
    const size = file.statedSize ?? content.length;
    const sizes = file.hasDescriptor ? [0, 0] : [content.length, size];
    bytes.push(...word(0x04034b50), ...half(20, flags, method, 0, 0), ...word(0, ...sizes));
    bytes.push(...half(name.length, 0), ...name, ...content);
    if (file.hasDescriptor) bytes.push(...word(0x08074b50, 0, content.length, size));

    const extra = file.isZip64 ? [...half(1, 24), ...long(size, content.length, offset)] : [];
    const [statedSize, packedSize, place] = file.isZip64
      ? [0xffffffff, 0xffffffff, 0xffffffff]
      : [size, content.length, offset];
    directory.push(...word(0x02014b50), ...half(45, 20, flags, method, 0, 0));
    directory.push(...word(0, packedSize, statedSize), ...half(name.length, extra.length, 0, 0, 0));
    directory.push(...word(0, place), ...name, ...extra);
  }
  const end = files.some(({ isZip64 }) => isZip64)
    ? end64(files.length, directory.length, bytes.length)
    : [
        ...word(0x06054b50),
        ...half(0, 0, files.length, files.length),
        ...word(directory.length, bytes.length),
        ...half(0),
      ];
  return Uint8Array.from([...bytes, ...directory, ...end]);
}

function end64(count: number, size: number, start: number): number[] {
  const record = [
    ...word(0x06064b50),
    ...long(44),
    ...half(45, 45),
    ...word(0, 0),
    ...long(count, count, size, start),
  ];
  const locator = [...word(0x07064b50, 0), ...long(start + size), ...word(1)];
  const end = [
    ...word(0x06054b50),
    ...half(0, 0, 0xffff, 0xffff),
    ...word(0xffffffff, 0xffffffff),
    ...half(0),
  ];
  return [...record, ...locator, ...end];
}

function half(...values: number[]): number[] {
  return values.flatMap((value) => [value & 0xff, value >>> 8]);
}

function word(...values: number[]): number[] {
  return values.flatMap((value) => half(value & 0xffff, value >>> 16));
}

function long(...values: number[]): number[] {
  return values.flatMap((value) => word(value, 0));
}
