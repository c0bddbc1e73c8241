import { WorkbookError } from "./workbook-error.ts";

/** A file in a zip, as the zip's directory tells of it. */
export interface ZipEntry {
  readonly name: string;
  /** 0 is stored, 8 deflated. */
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly packedSize: number;
  /** The CRC-32 of what it unpacks to, as stated. */
  readonly checksum: number;
  /** What it unpacks to, as stated; the data may say otherwise. */
  readonly size: number;
  /** Where its local header stands. */
  readonly offset: number;
}

/** The records of a zip: what they begin with, and how long they are without their texts. */
const local = { signature: 0x04034b50, size: 30 };
const directoryEntry = { signature: 0x02014b50, size: 46 };
const directoryEnd = { signature: 0x06054b50, size: 22 };
const wideEnd = { signature: 0x06064b50, size: 56 };
const wideEndLocator = { signature: 0x07064b50, size: 20 };
const longestComment = 0xffff;
/** A 32-bit field says with this that its value stands in the zip64 extra field. */
const inExtra = 0xffffffff;

const utf8 = new TextDecoder();
const latin = new TextDecoder("latin1");

/**
 * The entries of a zip in the order of its directory, which alone is trusted: sizes in local headers may be missing
 * where a data descriptor follows. Throws a WorkbookError when there is no whole directory.
 */
export function* zipEntries(bytes: Uint8Array): Generator<ZipEntry> {
  const view = viewOf(bytes);
  const end = findEnd(view);
  const { count, start } = directoryAt(view, end);
  let at = start;
  for (let index = 0; index < count; index++) {
    const nameStart = at + directoryEntry.size;
    if (nameStart > end || view.getUint32(at, true) !== directoryEntry.signature)
      throw damaged("directory entry");
    const nameEnd = nameStart + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    if (extraEnd > end) throw damaged("directory entry");
    const flags = view.getUint16(at + 8, true);
    const [size, packedSize, offset] = wideFields(view, nameEnd, extraEnd, [
      view.getUint32(at + 24, true),
      view.getUint32(at + 20, true),
      view.getUint32(at + 42, true),
    ]);
    yield {
      name: (flags & 0x800 ? utf8 : latin).decode(bytes.subarray(nameStart, nameEnd)),
      method: view.getUint16(at + 10, true),
      isEncrypted: (flags & 1) !== 0,
      packedSize,
      checksum: view.getUint32(at + 16, true),
      size,
      offset,
    };
    at = extraEnd + view.getUint16(at + 32, true);
  }
}

/** The packed bytes of an entry. */
export function packedBytes(bytes: Uint8Array, { name, offset, packedSize }: ZipEntry): Uint8Array {
  const view = viewOf(bytes);
  const nameStart = offset + local.size;
  if (nameStart > bytes.length || view.getUint32(offset, true) !== local.signature) throw damaged(name);
  const start = nameStart + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > bytes.length) throw damaged(name);
  return bytes.subarray(start, start + packedSize);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function findEnd(view: DataView): number {
  const last = view.byteLength - directoryEnd.size;
  for (let at = last; at >= Math.max(0, last - longestComment); at--) {
    if (view.getUint32(at, true) === directoryEnd.signature) return at;
  }
  throw damaged("no end of directory");
}

function directoryAt(view: DataView, end: number): { count: number; start: number } {
  const locator = end - wideEndLocator.size;
  if (locator < 0 || view.getUint32(locator, true) !== wideEndLocator.signature) {
    return { count: view.getUint16(end + 10, true), start: view.getUint32(end + 16, true) };
  }
  const end64 = uint64(view, locator + 8);
  if (end64 + wideEnd.size > locator || view.getUint32(end64, true) !== wideEnd.signature) {
    throw damaged("zip64 directory");
  }
  return { count: uint64(view, end64 + 32), start: uint64(view, end64 + 48) };
}

/** The given fields, those that do not fit 32 bits taken from the zip64 extra field, which holds them in this order. */
function wideFields(
  view: DataView,
  from: number,
  to: number,
  fields: [number, number, number],
): [number, number, number] {
  if (!fields.includes(inExtra)) return fields;
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    const wide = (field: number) => {
      if (field !== inExtra) return field;
      next += 8;
      if (next > to) throw damaged("zip64 sizes");
      return uint64(view, next - 8);
    };
    return [wide(fields[0]), wide(fields[1]), wide(fields[2])];
  }
  return fields;
}

function uint64(view: DataView, at: number): number {
  return view.getUint32(at + 4, true) * 2 ** 32 + view.getUint32(at, true);
}

function damaged(what: string): WorkbookError {
  return new WorkbookError("damaged", `zip: ${what}`);
}
