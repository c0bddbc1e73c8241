import { halfWidth } from "../model/half-width.ts";

/** In UTF-16 units, as Excel counts. */
const longest = 31;
const forbidden: Readonly<Record<string, string>> = {
  "[": "［",
  "]": "］",
  ":": "：",
  "*": "＊",
  "?": "？",
  "/": "／",
  "\\": "＼",
};

/**
 * Names for new sheets, one for each wanted, within Excel's rules: at most 31 characters, none of `[]:*?/\` (their
 * full-width twins stand in), no apostrophe at either end, not History, and unlike each other and those taken whether
 * in capitals or not. A blank becomes 项目 and its number, a second of the same name gets ` (2)`.
 */
export function sheetNames(wanted: readonly string[], taken: readonly string[]): string[] {
  const used = new Set(taken.map(comparable));
  used.add("history");
  const counts = new Map<string, number>();
  return wanted.map((text, index) => {
    const base = allowed(text) || `项目 ${index + 1}`;
    let name = base;
    let count = counts.get(comparable(base)) ?? 1;
    while (used.has(comparable(name))) {
      count++;
      const suffix = ` (${count})`;
      name = cut(base, longest - suffix.length) + suffix;
    }
    counts.set(comparable(base), count);
    used.add(comparable(name));
    return name;
  });
}

function allowed(text: string): string {
  const replaced = text.replace(/[[\]:*?/\\]/g, (character) => forbidden[character] ?? "");
  const name = replaced.replace(/[\s\p{Cc}]+/gu, " ").replace(/^[\s']+/, "");
  // Cut first: to look for the end of a run of apostrophes from each of them takes long in a long text.
  return cut(name, longest).replace(/[\s']+$/, "");
}

/** The first characters, without parting a surrogate pair. */
function cut(text: string, length: number): string {
  const start = text.slice(0, length);
  return /[\ud800-\udbff]$/.test(start) ? start.slice(0, -1) : start;
}

/** Excel takes names that differ in case for the same, and in Chinese also those that differ in width. */
function comparable(name: string): string {
  return halfWidth(name).toLowerCase();
}
