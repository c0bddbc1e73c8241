import { formulaText } from "../formula-text.ts";
import { type Splice, withAttributes } from "../xml/splice.ts";
import type { XmlElement } from "../xml/tree.ts";
import type { StyleIndexes } from "./style-indexes.ts";
import { notCarriedOver, worksheetOrder } from "./worksheet-order.ts";

const ordered: ReadonlySet<string> = new Set(worksheetOrder);

/** What has to change in a template sheet's XML so that other sheets can be made of it. */
export function templateChanges(xml: string, sheet: XmlElement, styles: StyleIndexes): Splice[] {
  const changes = [withAttributes(xml, sheet, without(unique(sheet.attributes)))];
  for (const child of sheet.children) {
    if (isCarriedOver(xml, child)) changes.push(...changesWithin(xml, child, styles));
    else changes.push(removal(child));
  }
  return changes;
}

function isCarriedOver(xml: string, element: XmlElement): boolean {
  const { localName } = element;
  return ordered.has(localName) && !notCarriedOver.has(localName) && !leadsElsewhere(xml, element);
}

/** A formula that names another sheet would lead nowhere: the template's sheets are not in the workbook. */
function leadsElsewhere(xml: string, { localName, openEnd, closeStart }: XmlElement): boolean {
  if (localName !== "conditionalFormatting" && localName !== "dataValidation") return false;
  const content = formulaText(xml.slice(openEnd, closeStart));
  return content.replace(/"[^"]*"/g, "").includes("!");
}

function* changesWithin(xml: string, element: XmlElement, styles: StyleIndexes): Generator<Splice> {
  const change = attributeChange(element, styles);
  if (change) yield withAttributes(xml, element, change);
  for (const [index, child] of element.children.entries()) {
    const isExtension = child.localName === "extLst";
    const isSecondView = child.localName === "sheetView" && index > 0;
    if (isExtension || isSecondView || leadsElsewhere(xml, child)) yield removal(child);
    else yield* changesWithin(xml, child, styles);
  }
}

function attributeChange(
  { localName, attributes }: XmlElement,
  styles: StyleIndexes,
): Record<string, string | null> | null {
  const { style, dxfId } = attributes;
  if (dxfId !== undefined) return { dxfId: String(styles.differential(Number(dxfId))) };
  switch (localName) {
    case "sheetPr":
      return { codeName: null };
    case "sheetView":
      return { tabSelected: null, workbookViewId: "0" };
    case "col":
      return style === undefined ? null : { style: String(styles.cell(Number(style))) };
    case "dataValidation":
      return without(unique(attributes));
    case "pageSetup":
      // Its relationship leads to the settings of one printer.
      return without(Object.keys(attributes).filter((name) => name.endsWith(":id")));
    default:
      return null;
  }
}

/** Names of an element that no other may bear. */
function unique(attributes: XmlElement["attributes"]): string[] {
  return Object.keys(attributes).filter((name) => name.endsWith(":uid"));
}

function without(attributes: readonly string[]): Record<string, null> {
  return Object.fromEntries(attributes.map((name) => [name, null]));
}

function removal({ start, end }: XmlElement): Splice {
  return { start, end, text: "" };
}
