import { plainAttributes, plainFormula, plainText, plainTextElement } from "./plain-elements.ts";

const reference = String.raw`[A-Z]{1,3}\d{1,7}`;

const row = String.raw`<row r="(\d{1,7})"${plainAttributes}>`;
const mergedArea = `<mergeCell ref="(${reference}:${reference})"/>`;
const other = String.raw`<(?!(?:c|row|mergeCell|f|v|t)[ />])(\w+)${plainAttributes}(?:/>|>${plainFormula}</\3>)`;

/**
 * The start of a row, a merged area, or an element with nothing but text inside that says nothing about cells, neither
 * beside nor within them. Captures the row's number or the area.
 */
export const plainRowOrOther = new RegExp(`${row}|${mergedArea}|${other}`, "g");

const formula = `<f${plainAttributes}(?:/>|>${plainFormula}</f>)`;
const value = `(${formula})?<v>(${plainText})</v>`;
const inlineText = `<is>${plainTextElement(`(${plainText})`)}</is>`;
const attributes = String.raw` r="(${reference})"(?: s="(\d+)")?(?: t="([a-zA-Z]+)")?`;

/** A cell as spreadsheet programs write it. Captures its reference, style, type, formula, value and inline text. */
const plainCell = new RegExp(`<c${attributes}(?:/>|>(?:${value}|${inlineText})?</c>)`, "y");

/** The cells from an offset to the end of their row, and the offset behind that; `null` when not all of them are plain. */
export function plainCells(xml: string, start: number): { cells: RegExpExecArray[]; end: number } | null {
  const cells: RegExpExecArray[] = [];
  let end = start;
  for (;;) {
    plainCell.lastIndex = end;
    const cell = plainCell.exec(xml);
    if (!cell) break;
    cells.push(cell);
    end = plainCell.lastIndex;
  }
  return xml.startsWith(rowEnd, end) ? { cells, end: end + rowEnd.length } : null;
}

const rowEnd = "</row>";
