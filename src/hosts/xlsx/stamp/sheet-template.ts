import type { Address } from "../../../core/grid/address.ts";
import { type Dialect, inDialect } from "../dialect.ts";
import { prefixOf } from "../xml/scan.ts";
import { applySplices } from "../xml/splice.ts";
import { childOf, parseXml, type XmlElement } from "../xml/tree.ts";
import { type RangedRule, readRangedRule } from "./ranged-rule.ts";
import type { StyleIndexes } from "./style-indexes.ts";
import { templateChanges } from "./template-changes.ts";
import { templateStyles } from "./template-styles.ts";
import { worksheetOrder } from "./worksheet-order.ts";

/** A template sheet's XML, cut where a plan's own lists come in, and its rules that follow a plan's rows. */
export interface SheetTemplate {
  /** Of the sheet's namespace, with its colon. */
  readonly prefix: string;
  readonly beforeDimension: string;
  readonly beforeRows: string;
  readonly beforeFilter: string;
  readonly beforeMerges: string;
  readonly formats: readonly RangedRule[];
  readonly validations: readonly RangedRule[];
  readonly afterLinks: string;
  /** The style of a template cell, counted in the workbook that is written. */
  styleOf(address: Address): number;
}

/** Prepares a template sheet to be stamped, in a dialect and with the styles of the workbook that is written. */
export function readSheetTemplate(xml: string, dialect: Dialect, styles: StyleIndexes): SheetTemplate {
  const template = parseXml(xml);
  const styleOf = templateStyles(template);
  const kept = applySplices(xml, templateChanges(xml, template, styles));
  const root = parseXml(kept);
  const cut = (localName: (typeof worksheetOrder)[number]) => {
    const later: ReadonlySet<string> = new Set(worksheetOrder.slice(worksheetOrder.indexOf(localName)));
    return root.children.find((child) => later.has(child.localName))?.start ?? root.closeStart;
  };
  const rules = (elements: readonly XmlElement[], localName: string) =>
    elements
      .filter((element) => element.localName === localName)
      .map(({ start, end }) => readRangedRule(kept.slice(start, end)));
  const opening = kept.slice(0, root.openEnd);
  return {
    prefix: prefixOf(root),
    beforeDimension: inDialect(opening, dialect) + kept.slice(root.openEnd, cut("dimension")),
    beforeRows: kept.slice(cut("dimension"), cut("sheetData")),
    beforeFilter: kept.slice(cut("sheetData"), cut("autoFilter")),
    beforeMerges: kept.slice(cut("autoFilter"), cut("mergeCells")),
    formats: rules(root.children, "conditionalFormatting"),
    validations: rules(childOf(root, "dataValidations")?.children ?? [], "dataValidation"),
    afterLinks: kept.slice(cut("hyperlinks")),
    styleOf: (address) => styles.cell(styleOf(address)),
  };
}
