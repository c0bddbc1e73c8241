import { columnLetters, columnNumber } from "../../../core/grid/address.ts";

/**
 * Texts and names of sheets in quotes; else a cell, or an end of whole columns (A:C) or whole rows (1:3). What goes on
 * with a letter, a bracket or an exclamation mark names a function or a sheet.
 */
const token =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.$])(?:\$?[A-Z]{1,3}\$?\d+|\$?[A-Z]{1,3}(?=:\$?[A-Z])|(?<=[A-Z]:)\$?[A-Z]{1,3}|\$?\d+(?=:\$?\d)|(?<=\d:)\$?\d+)(?![\p{L}\p{N}_.(!])/gu;
const movingColumn = /(?<![$A-Z])[A-Z]+/;
const movingRow = /(?<![$\d])\d+/;

/**
 * What a formula becomes so many rows below and columns right of its own cell, as when it is dragged there: what has
 * no $ moves along. Without the leading equals sign.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(token, (written) => {
    if (/^["']/.test(written)) return written;
    return written
      .replace(movingColumn, (letters) => columnLetters(columnNumber(letters) + columns))
      .replace(movingRow, (digits) => `${Number(digits) + rows}`);
  });
}
