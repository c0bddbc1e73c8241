import { notWellFormed } from "./xml-fault.ts";

const reference = /&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|([a-z]{2,4}));|&/g;
const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The text that stands between two tags, references resolved and line ends as line feeds (XML 1.0, 2.11). */
export function contentText(raw: string): string {
  if (!/[&\r\]]/.test(raw)) return raw;
  if (raw.includes("]]>")) throw notWellFormed("]]> in a text");
  return resolved(withLineFeeds(raw));
}

/** The value of an attribute, references resolved and every white space a space (XML 1.0, 3.3.3). */
export function attributeValue(raw: string): string {
  if (isPlain(raw)) return raw;
  if (raw.includes("<")) throw notWellFormed("< in an attribute");
  return resolved(withLineFeeds(raw).replace(/[\t\n]/g, " "));
}

/** Without any of `&`, `<`, tabs and line ends, as most values are, which are short. */
function isPlain(raw: string): boolean {
  for (let index = 0; index < raw.length; index++) {
    const code = raw.charCodeAt(index);
    if (code === 0x26 || code === 0x3c || code < 0x20) return false;
  }
  return true;
}

export function withLineFeeds(raw: string): string {
  return raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
}

function resolved(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(reference, (written, decimal?: string, hex?: string, name?: string) => {
    const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex ?? "", 16);
    const meant = name === undefined ? characterOf(code) : entities[name];
    if (meant === undefined) throw notWellFormed(`the reference ${written}`);
    return meant;
  });
}

/** `undefined` for what is no character of XML 1.0. */
function characterOf(code: number): string | undefined {
  const isCharacter =
    code === 9 ||
    code === 10 ||
    code === 13 ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff);
  return isCharacter ? String.fromCodePoint(code) : undefined;
}
