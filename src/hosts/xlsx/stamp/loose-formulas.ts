import { formulaText } from "../formula-text.ts";
import { type FoundElement, scanXml } from "../xml/scan.ts";
import { applySplices, type Splice } from "../xml/splice.ts";
import { textContent } from "../xml-text.ts";

/** Elements whose text is a formula: of cells, conditional formats, validations. */
const formulaElements = new Set(["f", "formula", "formula1", "formula2"]);

/** A sheet's XML with #REF! where its formulas refer to sheets that are gone, named in lower case; `null` when none does. */
export function looseFormulas(xml: string, gone: ReadonlySet<string>): string | null {
  if (!xml.includes("!")) return null;
  const splices: Splice[] = [];
  scanXml(
    xml,
    () => {},
    (element, end) => {
      if (formulaElements.has(element.localName))
        splices.push(...loosened(xml, { ...element, ...end }, gone));
    },
  );
  return splices.length > 0 ? applySplices(xml, splices) : null;
}

function loosened(
  xml: string,
  { openEnd: start, closeStart: end }: FoundElement,
  gone: ReadonlySet<string>,
): Splice[] {
  const text = looseReferences(xml.slice(start, end), gone);
  return text === null ? [] : [{ start, end, text }];
}

/** A text in quotes, or a sheet's name with its exclamation mark, in quotes or not. */
const textOrReference = /"[^"]*"|'((?:[^']|'')+)'!|([^\s"'!(),;+\-*/^&=<>{}]+)!/g;

/** A formula as XML has it, with #REF! for references to sheets that are gone, see `looseFormulas`; `null` when it has none. */
export function looseReferences(xml: string, gone: ReadonlySet<string>): string | null {
  if (!xml.includes("!")) return null;
  const formula = formulaText(xml);
  const loose = formula.replace(textOrReference, (written, quoted?: string, plain?: string) => {
    const reference = quoted?.replaceAll("''", "'") ?? plain;
    const ends = reference?.toLowerCase().split(":") ?? [];
    return ends.some((name) => gone.has(name)) ? "#REF!" : written;
  });
  return loose === formula ? null : textContent(loose);
}
