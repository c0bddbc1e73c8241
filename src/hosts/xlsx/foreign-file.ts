import type { WorkbookFault } from "./workbook-error.ts";

/** How a zip begins: with a file, or with the end of an empty directory. */
const zips = [
  [0x50, 0x4b, 3, 4],
  [0x50, 0x4b, 5, 6],
];
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Entries of a compound file's directory are this long, aligned, and begin with their name in UTF-16. */
const compoundEntry = 128;

/** What a file is instead of a zip, by its first bytes; `null` for a zip, which may still hold something else. */
export function faultOfForeignFile(bytes: Uint8Array): WorkbookFault | null {
  if (bytes.length === 0) return "empty";
  if (zips.some((zip) => startsWith(bytes, 0, zip))) return null;
  if (!startsWith(bytes, 0, compoundFile)) return "not-a-workbook";
  if (hasStream(bytes, "EncryptedPackage")) return "encrypted";
  return hasStream(bytes, "Workbook") || hasStream(bytes, "Book") ? "old-xls" : "not-a-workbook";
}

function hasStream(bytes: Uint8Array, name: string): boolean {
  const entryName = [...`${name}\0`].flatMap((character) => [character.charCodeAt(0), 0]);
  for (let at = 0; at < bytes.length; at += compoundEntry) {
    if (startsWith(bytes, at, entryName)) return true;
  }
  return false;
}

function startsWith(bytes: Uint8Array, at: number, expected: readonly number[]): boolean {
  return expected.every((byte, index) => bytes[at + index] === byte);
}
