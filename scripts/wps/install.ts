import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { type Registration, withAddIn, withoutAddIn } from "./registration.ts";

export const addInName = "jibiao";

/** Lists the add-in in a user's folder, copying its pages there where they are not served. */
export function install(folder: string, built: string, version: string, url: string | null): void {
  const registration: Registration = { name: addInName, version, url };
  const list = path.join(folder, "publish.xml");
  // What cannot be read is found out before anything is changed.
  const text = withAddIn(existsSync(list) ? readList(list) : null, registration);
  mkdirSync(folder, { recursive: true });
  removeCopies(folder);
  if (url === null) cpSync(built, path.join(folder, `${addInName}_${version}`), { recursive: true });
  replace(list, text);
}

/** Takes the add-in out of a user's folder, and nothing else; tells whether it was there. */
export function uninstall(folder: string): boolean {
  const list = path.join(folder, "publish.xml");
  const before = existsSync(list) ? readList(list) : null;
  const after = before === null ? null : withoutAddIn(before, addInName);
  if (after !== null && after !== before) replace(list, after);
  return removeCopies(folder) || after !== before;
}

function readList(file: string): string {
  const text = readFileSync(file, "utf8");
  if (text.includes("\0") || text.includes("\uFFFD")) throw new Error(`${file} 的编码不是 UTF-8`);
  return text;
}

/** Whole or not at all: WPS may read the file at any moment. */
function replace(file: string, text: string): void {
  const fresh = `${file}.jibiao`;
  writeFileSync(fresh, text);
  renameSync(fresh, file);
}

function removeCopies(folder: string): boolean {
  if (!existsSync(folder)) return false;
  const copies = readdirSync(folder).filter((name) => /^jibiao_\d/.test(name));
  for (const name of copies) rmSync(path.join(folder, name), { recursive: true });
  return copies.length > 0;
}
