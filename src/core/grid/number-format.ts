import { remembered } from "../model/remembered.ts";

/** What a number format makes of a number. */
interface FormatFacts {
  readonly isDate: boolean;
  readonly isPercent: boolean;
  readonly decimals: number;
}

const literals = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g;

const factsOf: (format: string) => FormatFacts = remembered((format) => {
  const codes = bareFormat(format);
  return {
    isDate: format !== "General" && !/[0#?]/.test(codes) && (/[yd]/.test(codes) || /^m+$/.test(codes)),
    isPercent: codes.includes("%"),
    decimals: /\.(0+)/.exec(codes)?.[1]?.length ?? 0,
  };
});

/** The first section of a number format without literals, padding, colours and locales, in lower case. */
function bareFormat(format: string): string {
  return (format.split(";")[0] ?? "").replace(literals, "").toLowerCase();
}

/** Whether a number format shows a date: `yyyy"年"m"月"d"日"`, `m/d/yy`; a time alone does not count. */
export function isDateFormat(format: string): boolean {
  return factsOf(format).isDate;
}

/** Whether a number format shows a percentage: `0%`, `0.00%`. */
export function isPercentFormat(format: string): boolean {
  return factsOf(format).isPercent;
}

/** The least decimals that a number format shows: 2 for `#,##0.00` and `0.00##`. */
export function decimalsOfFormat(format: string): number {
  return factsOf(format).decimals;
}
