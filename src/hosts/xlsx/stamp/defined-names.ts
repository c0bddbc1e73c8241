import { columnLetters, type Range } from "../../../core/grid/address.ts";
import { quotedSheetName } from "../../../core/render/formula.ts";
import type { SheetPlan } from "../../../core/render/plan.ts";
import type { WorkbookPart } from "../workbook-part.ts";
import { childOf, type XmlElement } from "../xml/tree.ts";
import { textContent } from "../xml-text.ts";

const titlesName = "_xlnm.Print_Titles";

/** The rows and columns that a sheet repeats on every page, as its workbook's defined name says; `null` for none. */
export function printTitles({ xml, root }: WorkbookPart, sheetIndex: number): string | null {
  const isTitles = ({ attributes }: XmlElement) =>
    attributes["name"] === titlesName && attributes["localSheetId"] === String(sheetIndex);
  const name = childOf(root, "definedNames")?.children.find(isTitles);
  return name ? xml.slice(name.openEnd, name.closeStart).replaceAll("&apos;", "'") : null;
}

/**
 * The defined names that belong to a plan's sheet: its filtered rows, its print area, and the print titles of its
 * template, which are given as the template's workbook writes them. `index` is the sheet's in its workbook, from 0.
 */
export function sheetDefinedNames(
  plan: SheetPlan,
  index: number,
  titles: string | null,
  prefix: string,
): string[] {
  const sheet = textContent(quotedSheetName(plan.name));
  const define = (name: string, content: string, isHidden = "") =>
    `<${prefix}definedName name="${name}" localSheetId="${index}"${isHidden}>${content}</${prefix}definedName>`;
  const names: string[] = [];
  if (plan.autoFilter) {
    names.push(define("_xlnm._FilterDatabase", `${sheet}!${absolute(plan.autoFilter)}`, ' hidden="1"'));
  }
  if (plan.printArea) names.push(define("_xlnm.Print_Area", `${sheet}!${absolute(plan.printArea)}`));
  if (titles !== null)
    names.push(
      define(
        titlesName,
        titles.replace(/(?:'(?:[^']|'')*'|[^',!]+)!/g, () => `${sheet}!`),
      ),
    );
  return names;
}

function absolute({ top, left, bottom, right }: Range): string {
  return `$${columnLetters(left)}$${top}:$${columnLetters(right)}$${bottom}`;
}
