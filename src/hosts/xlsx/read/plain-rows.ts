import { plainAttributes, plainFormula, plainText, plainTextElement } from "./plain-elements.ts";

const reference = String.raw`[A-Z]{1,3}\d{1,7}`;

/** A cell as spreadsheet programs write it; `(` captures its reference, style, type, formula, value and inline text. */
const cellWith = (group: "(" | "(?:") => {
  const value = `${group}<f>${plainFormula}</f>)?<v>${group}${plainText})</v>`;
  const inlineText = `<is>${plainTextElement(`${group}${plainText})`)}</is>`;
  const attributes = String.raw` r="${group}${reference})"(?: s="${group}\d+)")?(?: t="${group}[a-zA-Z]+)")?`;
  return `<c${attributes}(?:/>|>(?:${value}|${inlineText})</c>)`;
};
const row = String.raw`<row r="(\d{1,7})"${plainAttributes}>((?:${cellWith("(?:")})*)</row>`;
const mergedArea = `<mergeCell ref="(${reference}:${reference})"/>`;

/** A row with all of its cells, or a merged area. Captures a row's number and its cells, or the area. */
export const plainRowOrArea = new RegExp(`${row}|${mergedArea}`, "g");

/** The next of a row's cells. */
export const plainCell = new RegExp(cellWith("("), "y");
