import { ownCopy, remembered } from "../../../core/model/remembered.ts";

/** Labels, classes and units stand in many cells; they are kept once, and no text keeps the XML that it stood in. */
const sharedText = remembered(ownCopy);

const escaped = /_x([\da-f]{4})_/gi;

/** The text that a workbook stores with `_xHHHH_` in the place of what XML cannot carry (ST_Xstring). */
export function unescapeText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(escaped, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** A stored text as a cell value: without escapes, and `null` when nothing can be seen of it. */
export function cellTextOf(stored: string): string | null {
  const text = unescapeText(stored);
  return /\S/.test(text) ? sharedText(text) : null;
}
