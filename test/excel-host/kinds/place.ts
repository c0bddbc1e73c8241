import type { Worksheet } from "exceljs";
import { formatRange, parseRange, type Range } from "../../../src/core/grid/address.ts";
import { invalidArgument } from "../excel-fault.ts";
import type { ExcelWorkbook } from "../model/excel-workbook.ts";

/** Some cells of an open workbook: what ranges and range areas are made of. */
export interface Place {
  readonly workbook: ExcelWorkbook;
  readonly sheet: Worksheet;
}

export const wholeSheet: Range = { top: 1, left: 1, bottom: 1_048_576, right: 16_384 };

/** B5, $A$1:C3 or 项目!A1:C3; throws InvalidArgument for anything else. */
export function parseArea(address: unknown): Range {
  const text = String(address);
  const area = parseRange(text.slice(text.lastIndexOf("!") + 1));
  if (!area) throw invalidArgument();
  return area;
}

/** A1:C3 with its sheet's name, quoted where Excel quotes it. */
export function fullAddress(sheet: Worksheet, area: Range): string {
  const { name } = sheet;
  const quoted = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
  return `${quoted}!${formatRange(area)}`;
}

export function overlap(a: Range, b: Range): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** What two ranges that overlap have in common. */
export function common(a: Range, b: Range): Range {
  return {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
}
