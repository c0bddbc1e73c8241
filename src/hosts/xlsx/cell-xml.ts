import type { WrittenValue } from "../../core/grid/edit.ts";
import { WorkbookError } from "./workbook-error.ts";
import { textContent } from "./xml-text.ts";

/** Excel takes a file with a longer text in a cell for damaged. */
const longestText = 32_767;

/** Space that a reader may drop unless it is told to keep it. */
const fragileSpace = /^\s|\s$|[\t\n]| {2}/;

/**
 * One cell element. `prefix` is that of the sheet's namespace with its colon, or empty; `attributes` begins with
 * a space and holds no type. Text is stored in place and never becomes a formula; empty text is a blank cell.
 */
export function cellXml(prefix: string, attributes: string, value: WrittenValue, formula?: string): string {
  const cell = `${prefix}c`;
  const formulaXml = formula === undefined ? "" : `<${prefix}f>${textContent(formula)}</${prefix}f>`;
  if (value === null || (value === "" && formula === undefined)) {
    return formulaXml ? `<${cell}${attributes}>${formulaXml}</${cell}>` : `<${cell}${attributes}/>`;
  }
  if (typeof value === "number") {
    return `<${cell}${attributes}>${formulaXml}<${prefix}v>${numberText(value)}</${prefix}v></${cell}>`;
  }
  if (value.length > longestText) {
    throw new WorkbookError("too-large", `a text of ${value.length} characters`);
  }
  const text = textContent(value);
  if (formulaXml) {
    return `<${cell}${attributes} t="str">${formulaXml}<${prefix}v>${text}</${prefix}v></${cell}>`;
  }
  const space = fragileSpace.test(value) ? ' xml:space="preserve"' : "";
  return `<${cell}${attributes} t="inlineStr"><${prefix}is><${prefix}t${space}>${text}</${prefix}t></${prefix}is></${cell}>`;
}

/** The shortest spelling that reads back as the same number. */
function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`A cell cannot hold ${value}`);
  return String(value === 0 ? 0 : value);
}
