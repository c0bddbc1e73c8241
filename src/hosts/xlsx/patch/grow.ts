import { type Address, formatRange, parseRange } from "../../../core/grid/address.ts";
import type { FoundElement, ScannedElement } from "../xml/scan.ts";
import { grow, type Splice, withAttributes } from "../xml/splice.ts";

/** A row or cell to put into a sheet's XML. */
export interface NewElement {
  readonly at: number;
  /** Its row or column number. */
  readonly number: number;
  readonly xml: string;
}

/** Puts rows where they belong among a sheet's rows. */
export function growSheet(xml: string, sheetData: FoundElement, rows: readonly NewElement[]): Splice[] {
  if (rows.length === 0) return [];
  if (sheetData.isSelfClosing) return grow(xml, sheetData, {}, joined(rows));
  return rows.map(insertion);
}

/** Puts cells where they belong in a row. */
export function growRow(xml: string, row: FoundElement, cells: readonly NewElement[]): Splice[] {
  const spans = widerSpans(row.attributes["spans"], cells);
  const change = spans === undefined ? {} : { spans };
  if (row.isSelfClosing) return grow(xml, row, change, joined(cells));
  return [withAttributes(xml, row, change), ...cells.map(insertion)];
}

/** Widens a sheet's stated extent over cells that were added. */
export function growDimension(
  xml: string,
  dimension: ScannedElement | null,
  added: readonly Address[],
): Splice[] {
  const stated = parseRange(dimension?.attributes["ref"] ?? "");
  if (!dimension || !stated) return [];
  let { top, left, bottom, right } = stated;
  for (const { row, column } of added) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  const ref = formatRange({ top, left, bottom, right });
  return ref === formatRange(stated) ? [] : [withAttributes(xml, dimension, { ref })];
}

/** The columns that a row says it spans (`1:7`), when it says so and some cell lies outside. */
function widerSpans(stated: string | undefined, cells: readonly NewElement[]): string | undefined {
  const limits = (stated ?? "").split(/[\s:]+/).map(Number);
  if (stated === undefined || limits.length < 2 || limits.some(Number.isNaN)) return undefined;
  const left = Math.min(...limits);
  const right = Math.max(...limits);
  const columns = cells.map(({ number }) => number);
  if (columns.every((column) => left <= column && column <= right)) return undefined;
  return `${Math.min(left, ...columns)}:${Math.max(right, ...columns)}`;
}

function insertion({ at, xml }: NewElement): Splice {
  return { start: at, end: at, text: xml };
}

function joined(elements: readonly NewElement[]): string {
  return elements.map(({ xml }) => xml).join("");
}
