/** Blank lines before a numbered one stay: `\s*` would read on over all line breaks from each of them anew. */
const numbering =
  /^[^\S\n\r\u2028\u2029]*(?:[(（]\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*[)）]|(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*(?:[、．)）]|\.(?!\d)|\.(?=\d{4}年))|[①-⑳])\s*/gm;

/** A text without the numbering that its lines start with: `1.`, `2、`, `（三）`. A figure such as 1.5 stays. */
export function withoutNumbering(text: string): string {
  return text.replace(numbering, "");
}
