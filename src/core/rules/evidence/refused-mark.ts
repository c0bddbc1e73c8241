const refused = /[_*＿＊﹡]|\d\s*[-－—–]|^[-－—–]+$/;

/** The first of the marks `-` `_` `*` in a value that filing systems refuse; a minus before a number is none. */
export function refusedMark(text: string): string | null {
  return refused.exec(text)?.[0].replace(/[\d\s]/g, "") ?? null;
}
