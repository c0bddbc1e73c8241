import { formatRange, parseRange, type Range } from "../../../core/grid/address.ts";
import { formulaText } from "../formula-text.ts";
import { applySplices, type Splice, withAttributes } from "../xml/splice.ts";
import { parseXml, type XmlElement } from "../xml/tree.ts";
import { textContent } from "../xml-text.ts";

/** A conditional format or a validation: XML with the ranges that it is for and formulas that refer to cells. */
export interface RangedRule {
  readonly xml: string;
  readonly element: XmlElement;
  readonly ranges: readonly Range[];
  readonly formulas: readonly RuleFormula[];
}

interface RuleFormula {
  readonly text: string;
  written(text: string): Splice;
}

/** `xml` is the element alone. */
export function readRangedRule(xml: string): RangedRule {
  const element = parseXml(xml);
  const ranges = (element.attributes["sqref"] ?? "").split(/\s+/).flatMap((text) => parseRange(text) ?? []);
  return { xml, element, ranges, formulas: [...formulasIn(xml, element)] };
}

/** The rule for other ranges, its formulas changed; as it stands where both stay. */
export function rangedRuleXml(
  { xml, element, ranges: before, formulas }: RangedRule,
  ranges: readonly Range[],
  change: (formula: string) => string,
): string {
  const splices: Splice[] = [];
  const sqref = sqrefOf(ranges);
  if (sqref !== sqrefOf(before)) splices.push(withAttributes(xml, element, { sqref }));
  for (const { text, written } of formulas) {
    const changed = change(text);
    if (changed !== text) splices.push(written(changed));
  }
  return splices.length > 0 ? applySplices(xml, splices) : xml;
}

function* formulasIn(xml: string, element: XmlElement): Generator<RuleFormula> {
  for (const child of element.children) {
    const { localName, openEnd: start, closeStart: end, attributes } = child;
    if (/^formula[12]?$/.test(localName)) {
      yield {
        text: formulaText(xml.slice(start, end)),
        written: (text) => ({ start, end, text: textContent(text) }),
      };
    } else if (localName === "cfvo" && attributes["val"] !== undefined) {
      // A bound of a colour scale, data bar or icon set: a number or a formula.
      yield {
        text: attributes["val"],
        written: (text) => withAttributes(xml, child, { val: text }),
      };
    } else yield* formulasIn(xml, child);
  }
}

function sqrefOf(ranges: readonly Range[]): string {
  return ranges.map(formatRange).join(" ");
}
