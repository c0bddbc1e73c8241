/**
 * Elements that a reader takes whole, in the spelling that nearly every program gives them; the parser never sees them.
 * That costs a fraction of taking each tag apart. In any other spelling the parser reads them, with the same result.
 */
export interface PlainElements {
  /** Matches an element or how it begins; global. */
  readonly pattern: RegExp;
  /**
   * Takes an element of which so much was matched, and tells where in the matched text it ends; `null` where the parser
   * has to read it, because it means something else here or goes on in another spelling.
   */
  take(match: RegExpExecArray): number | null;
}

/** Characters of a text without entities, line ends to be unified or the end of a CDATA section, all allowed in XML. */
export const plainText = String.raw`[^<&\]\r\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]*`;

/** As `plainText`, and with the entities that every XML text may hold. */
export const plainFormula = `${plainText}(?:&(?:amp|lt|gt|quot|apos);${plainText})*`;

/** Attributes that tell nothing. */
export const plainAttributes = String.raw`(?: [\w:]+="[^"<&\u0000-\u001f\ufffe\uffff]*")*`;

export const plainTextElement = (text: string) => `<t(?: xml:space="preserve")?>${text}</t>`;

/** Where a comment, CDATA or an instruction begins, which may hold what looks like an element; also when cut in two. */
const hidingPlace = /^[!?]|<(?:!|\?(?!xml ))/;

/**
 * Gives `take` the plain elements of a piece of XML and `parse` what stands between them, in document order. Tells
 * whether elements may be hidden from here on, so that the parser has to read all that follows.
 */
export function takePlainElements(
  xml: string,
  { pattern, take }: PlainElements,
  parse: (xml: string) => void,
): boolean {
  let parsed = 0;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(xml); match; match = pattern.exec(xml)) {
    if (match.index > parsed) {
      const between = xml.slice(parsed, match.index);
      if (hidingPlace.test(between)) break;
      // White space behind an element that was taken says nothing; the parser would gather it up to the next tag.
      if (parsed === 0 || /\S/.test(between)) parse(between);
      parsed = match.index;
    }
    const end = take(match);
    if (end === null) continue;
    parsed = end;
    pattern.lastIndex = end;
  }
  const rest = xml.slice(parsed);
  parse(rest);
  return hidingPlace.test(rest);
}
