const escaped = /_x([\da-f]{4})_/gi;

/** The text that a workbook stores with `_xHHHH_` in the place of what XML cannot carry (ST_Xstring). */
export function unescapeText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(escaped, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** A stored text as a cell value: without escapes, and `null` when nothing can be seen of it. */
export function cellTextOf(stored: string): string | null {
  const text = unescapeText(stored);
  return /\S/.test(text) ? ownCopy(text) : null;
}

/** Engines keep a piece of a long text as a reference to the whole; joined and cut anew it stands for itself. */
function ownCopy(text: string): string {
  return `${text} `.slice(0, -1);
}
