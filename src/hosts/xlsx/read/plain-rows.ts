import { plainAttributes, plainFormula, plainText, plainTextElement } from "./plain-elements.ts";

const reference = String.raw`[A-Z]{1,3}\d{1,7}`;

const row = String.raw`<row r="(\d{1,7})"${plainAttributes}>`;
const mergedArea = `<mergeCell ref="(${reference}:${reference})"/>`;
const otherStart = String.raw`<(?!(?:c|row|mergeCell|f|v|t)[ />])(\w+)${plainAttributes}`;
const other = (...content: readonly string[]) =>
  String.raw`${otherStart}(?:/>|>(?:${content.join("|")})</\3>)`;
const inner = String.raw`${otherStart}(?:/>|>${plainFormula}</\4>)`;

/**
 * The start of a row, a merged area, or an element that says nothing about cells, neither beside nor within them, with
 * text or such elements inside. Captures the row's number or the area.
 */
export const plainRowOrOther = new RegExp(
  `${row}|${mergedArea}|${other(`(?:${inner})+`, plainFormula)}`,
  "g",
);

const formula = `<f${plainAttributes}(?:/>|>${plainFormula}</f>)`;
const value = `(${formula})?<v>(${plainText})</v>`;
const inlineText = `<is>${plainTextElement(`(${plainText})`)}</is>`;
/** To XFD, the last column of a worksheet: no one looks at a blank cell's again. */
const column = "[A-Z]{1,2}|[A-W][A-Z]{2}|X[A-E][A-Z]|XF[A-D]";
const blank = String.raw`<c r="(?:${column})\d{1,7}"(?: s="\d+")?(?: t="[a-zA-Z]+")?(?:/>|></c>)`;
const attributes = String.raw` r="(${reference})"(?: s="(\d+)")?(?: t="([a-zA-Z]+)")?`;
const cell = `<c${attributes}>(?:${value}|${inlineText})</c>`;

/**
 * A cell as spreadsheet programs write it, or the end of the row, behind any number of blank cells. Captures the cell's
 * reference, style, type, formula, value and inline text.
 */
const plainCellOrEnd = new RegExp(`(?:${blank})*(?:${cell}|</row>)`, "y");

/**
 * The filled cells from an offset to the end of their row, and the offset behind that; `null` when not all cells are
 * plain. What cells without content say, even out of their order, is nothing.
 */
export function plainCells(xml: string, start: number): { cells: RegExpExecArray[]; end: number } | null {
  const cells: RegExpExecArray[] = [];
  plainCellOrEnd.lastIndex = start;
  for (let found = plainCellOrEnd.exec(xml); found; found = plainCellOrEnd.exec(xml)) {
    if (found[1] === undefined) return { cells, end: plainCellOrEnd.lastIndex };
    cells.push(found);
  }
  return null;
}
