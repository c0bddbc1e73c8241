const literals = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g;
const bare = new Map<string, string>();

/** The first section of a number format without literals, padding, colours and locales, in lower case. */
function bareFormat(format: string): string {
  let found = bare.get(format);
  if (found === undefined) {
    found = (format.split(";")[0] ?? "").replace(literals, "").toLowerCase();
    bare.set(format, found);
  }
  return found;
}

/** Whether a number format shows a date: `yyyy"年"m"月"d"日"`, `m/d/yy`; a time alone does not count. */
export function isDateFormat(format: string): boolean {
  if (format === "" || format === "General") return false;
  const codes = bareFormat(format);
  return !/[0#?]/.test(codes) && (/[yd]/.test(codes) || /^m+$/.test(codes));
}

/** Whether a number format shows a percentage: `0%`, `0.00%`. */
export function isPercentFormat(format: string): boolean {
  return bareFormat(format).includes("%");
}

/** The least decimals that a number format shows: 2 for `#,##0.00` and `0.00##`. */
export function decimalsOfFormat(format: string): number {
  return /\.(0+)/.exec(bareFormat(format))?.[1]?.length ?? 0;
}
