import { unescapeText } from "./read/cell-text.ts";

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** The text of a formula element, given as it stands between its tags. */
export function formulaText(xml: string): string {
  return unescapeText(plainText(xml));
}

function plainText(xml: string): string {
  return xml.replace(
    /&(?:(\w+)|#(\d+)|#x([\da-fA-F]+));/g,
    (written, name?: string, decimal?: string, hex?: string) => {
      if (name !== undefined) return entities[name] ?? written;
      return String.fromCodePoint(decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal));
    },
  );
}
