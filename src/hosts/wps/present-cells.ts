import {
  type Address,
  formatAddress,
  formatRange,
  type Range,
  rangeContains,
} from "../../core/grid/address.ts";
import type { CellEdit } from "../../core/grid/edit.ts";
import type { CellValue } from "../../core/grid/sheet.ts";
import { editBlocks } from "../edit-blocks.ts";
import { cellValueOf, rowsOf } from "./cell-values.ts";
import type { WpsWorksheet } from "./jsapi.ts";
import { mergeAreaAt } from "./probe-merges.ts";

/** An edit with where it goes and what stands there now. */
export interface PresentCell {
  readonly edit: CellEdit;
  /** The edit's cell, or the top left cell of the merged area over it. */
  readonly at: Address;
  readonly value: CellValue;
  readonly isFormula: boolean;
}

interface ReadArea {
  readonly area: Range;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
}

/** What the edited cells of one sheet hold: three calls for a block of them, five for one that is blank and perhaps covered. */
export function readPresentCells(sheet: WpsWorksheet, edits: readonly CellEdit[]): PresentCell[] {
  const areas = editBlocks(edits).map(({ area }) => readArea(sheet, area));
  return edits.map((edit) => {
    const { row, column } = edit;
    const here = contentOf(areas, { row, column });
    if (here.value !== null || here.isFormula) return { edit, at: { row, column }, ...here };
    const { top, left } = mergeAreaAt(sheet, edit);
    const at = { row: top, column: left };
    if (top === row && left === column) return { edit, at, ...here };
    const area = { top, left, bottom: top, right: left };
    const known = areas.some((read) => rangeContains(read.area, at)) ? areas : [readArea(sheet, area)];
    return { edit, at, ...contentOf(known, at) };
  });
}

function readArea(sheet: WpsWorksheet, area: Range): ReadArea {
  const range = sheet.Range(formatRange(area));
  const rows = area.bottom - area.top + 1;
  return { area, values: rowsOf(range.Value2, rows), formulas: rowsOf(range.Formula, rows) };
}

function contentOf(areas: readonly ReadArea[], at: Address): { value: CellValue; isFormula: boolean } {
  const found = areas.find(({ area }) => rangeContains(area, at));
  if (!found) throw new Error(`${formatAddress(at)} was not read`);
  const { top, left } = found.area;
  const shown = found.values[at.row - top]?.[at.column - left];
  const formula = found.formulas[at.row - top]?.[at.column - left];
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== shown;
  return { value: cellValueOf(shown), isFormula };
}
