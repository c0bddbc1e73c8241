function escapeXml(text: string): string {
  return /[&<>]/.test(text)
    ? text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")
    : text;
}

const attributeEscapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** The value of an attribute that stands in double quotes. */
export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (character) => attributeEscapes[character] ?? character);
}

/** What XML cannot carry or would change: control characters, carriage returns, lone surrogates. */
const unwritable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[\x00-\x08\x0b-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The underscore of what a reader would take for an escape, once the text after it is escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const escapeLike = /_(?=x[\da-f]{4}[_\x00-\x08\x0b-\x1f\ufffe\uffff\ud800-\udfff])/gi;

/** Most texts hold none of all this, which is quickly seen. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const special = /[_\x00-\x08\x0b-\x1f\ufffe\uffff\ud800-\udfff]/;

/**
 * Text as workbooks store it in cells, formulas and names (ST_Xstring): `_xHHHH_` for what XML cannot carry, `_x0041_`
 * itself as `_x005F_x0041_`.
 */
function storedText(text: string): string {
  if (!special.test(text)) return text;
  return text.replace(escapeLike, "_x005F_").replace(unwritable, hexEscape);
}

/** A text of the workbook between tags. */
export function textContent(text: string): string {
  return escapeXml(storedText(text));
}

/** A text of the workbook as an attribute's value. */
export function textAttribute(text: string): string {
  return escapeAttribute(storedText(text));
}

function hexEscape(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}
