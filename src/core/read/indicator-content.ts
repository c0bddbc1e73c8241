import type { Cell } from "../grid/sheet.ts";
import { cellText } from "../grid/text.ts";
import { canonicalClass } from "../model/class-name.ts";
import { compact } from "../model/half-width.ts";
import type { IndicatorLabel } from "../template/labels.ts";
import { signatureWords } from "./signature.ts";

/** What is visible in one sheet row under the indicator header, by the label of its column. */
export type VisibleCells = ReadonlyMap<IndicatorLabel, Cell>;

const footer = new RegExp(`^[*※]?(?:备注|附注|注\\d*[:.、]|说明|合计|小计|总计|${signatureWords})`);

/** Whether a row is an indicator's, and not a note, a total or a signature line below or between the indicators. */
export function isIndicator(own: VisibleCells): boolean {
  const ownClass = classText(own);
  if (isFooter(ownClass)) return false;
  if (own.has("name") || own.has("target")) return true;
  return ownClass === "" ? own.size > 0 : looksLikeClass(ownClass);
}

/** Whether a text begins as a note, a total or a signature line does. */
export function isFooter(text: string): boolean {
  return text !== "" && footer.test(compact(text));
}

/** Whether a row names a class of its own. */
export function namesClass(own: VisibleCells): boolean {
  return [own.get("level1"), own.get("level2")].some((cell) => cell && looksLikeClass(cellText(cell)));
}

/**
 * Whether a row that stands apart, after a blank row or a note, is still an indicator: it has a class of the lists, or
 * goes on in the class above with its own name, value and more.
 */
export function isIndicatorApart(own: VisibleCells): boolean {
  if (!isIndicator(own)) return false;
  const classes = [own.get("level1"), own.get("level2")].filter((cell) => cell !== undefined);
  const known = classes.filter(isClass).length;
  const isFull = own.has("name") && own.has("target");
  if (classes.length === 0) return isFull && own.size > 2;
  return known > 0 && (isFull || (known === classes.length && own.size > 1));
}

function classText(own: VisibleCells): string {
  const cell = own.get("level1") ?? own.get("level2");
  return cell ? cellText(cell) : "";
}

function looksLikeClass(text: string): boolean {
  return canonicalClass(text) !== null || /指标$/.test(compact(text));
}

function isClass(cell: Cell): boolean {
  return canonicalClass(cellText(cell)) !== null;
}
