import type { CellValue } from "../../core/grid/sheet.ts";

/** By the numbers that WPS has for error values, those of the COM automation of spreadsheets. */
const errors: ReadonlyMap<number, string> = new Map([
  [-2146826288, "#NULL!"],
  [-2146826281, "#DIV/0!"],
  [-2146826273, "#VALUE!"],
  [-2146826265, "#REF!"],
  [-2146826259, "#NAME?"],
  [-2146826252, "#NUM!"],
  [-2146826246, "#N/A"],
]);

/** What `Value2` says of one cell. */
export function cellValueOf(shown: unknown): CellValue {
  if (shown === null || shown === undefined || shown === "") return null;
  if (typeof shown === "number") {
    const error = errors.get(shown);
    return error === undefined ? shown : { error };
  }
  return typeof shown === "boolean" ? shown : String(shown);
}

/** What a range of so many rows says of its cells, row by row, in whichever of its forms it comes. */
export function rowsOf(told: unknown, rows: number): readonly (readonly unknown[])[] {
  if (!Array.isArray(told)) return [[told]];
  if (Array.isArray(told[0])) return told;
  return rows === 1 ? [told] : told.map((value: unknown) => [value]);
}
