import { strFromU8 } from "fflate";
import { Package } from "../../src/hosts/xlsx/package.ts";

/** The parts of a package as text, a character for a byte, in the package's order. */
export function partsOf(bytes: Uint8Array): Map<string, string> {
  const source = new Package(bytes);
  return new Map(
    [...source.eachPart(source.names)].map(([name, content]) => [name, strFromU8(content, true)]),
  );
}

/** A part that is there, as the text that it holds. */
export function partOf(bytes: Uint8Array, name: string): string {
  const content = new Package(bytes).bytes(name);
  if (!content) throw new Error(`no part ${name}`);
  return strFromU8(content);
}

/** The names of the parts that are not the same in two packages, or only in one of them. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const old = partsOf(before);
  const parts = partsOf(after);
  return [...new Set([...old.keys(), ...parts.keys()])].filter((name) => old.get(name) !== parts.get(name));
}
