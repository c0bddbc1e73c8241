import type { WrittenValue } from "../../../core/grid/edit.ts";
import { daysTo1904 } from "../../../core/grid/serial-date.ts";
import type { Package } from "../package.ts";
import { readCellFormats } from "../read/cell-formats.ts";
import { readSheetList } from "../read/sheet-list.ts";

/** What is stored for a value in a cell of a style, given by the attribute of the cell. */
export type StoredValue = (value: WrittenValue, style: string | undefined) => WrittenValue;

/** As in a workbook whose days count from 1900-01-01. */
export const asItIs: StoredValue = (value) => value;

/** A workbook whose days count from 1904-01-01 stores smaller numbers for dates; edits know the 1900 system only. */
export function storedValues(source: Package): StoredValue {
  const { date1904, stylesPart } = readSheetList(source);
  const styles = date1904 && stylesPart !== undefined ? source.pieces(stylesPart) : undefined;
  if (!styles || stylesPart === undefined) return asItIs;
  const formats = readCellFormats(stylesPart, styles);
  return (value, style) =>
    typeof value === "number" && formats[Number(style ?? 0)]?.isDate ? value - daysTo1904 : value;
}
