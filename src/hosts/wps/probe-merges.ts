import {
  type Address,
  formatAddress,
  formatRange,
  parseRange,
  type Range,
  rangeContains,
  rangeOf,
} from "../../core/grid/address.ts";
import type { WpsRange, WpsWorksheet } from "./jsapi.ts";

/** So few blank cells are asked one by one. */
const fewBlanks = 2;

/**
 * The merged areas of a sheet that cover these blank cells, given in reading order; an area shows nothing but its top left
 * cell, so its other cells are among them. WPS tells of a block whether anything in it is merged: blocks of blank cells are
 * parted until they are not, or hold so few that each is asked for its area.
 */
export function probeMerges(sheet: WpsWorksheet, blanks: readonly Address[]): Range[] {
  const found = new FoundAreas();
  const waiting = [blanks];
  for (let block = waiting.pop(); block; block = waiting.pop()) {
    const open = block.filter((at) => !found.cover(at));
    if (open.length <= fewBlanks) {
      for (const at of open) if (!found.cover(at)) found.add(mergeAreaAt(sheet, at));
      continue;
    }
    const merged = sheet.Range(formatRange(around(open))).MergeCells;
    if (merged === false) continue;
    // Of a block that is merged throughout, as a strip beside a label, one cell likely tells of all.
    const parts = merged === true ? [open.slice(0, 1), open.slice(1)] : halves(open);
    waiting.push(...parts.reverse());
  }
  return found.areas;
}

/** The merged area over a cell, or the cell itself. */
export function mergeAreaAt(sheet: WpsWorksheet, { row, column }: Address): Range {
  const single = rangeOf({ row, column });
  return addressOf(sheet.Range(formatAddress({ row, column })).MergeArea) ?? single;
}

/** The first area of a range; `undefined` for whole rows and columns. */
export function addressOf(range: WpsRange): Range | undefined {
  return parseRange(range.Address().split(",")[0] ?? "");
}

class FoundAreas {
  readonly areas: Range[] = [];
  readonly #byRow = new Map<number, Range[]>();

  add(area: Range): void {
    if (area.top === area.bottom && area.left === area.right) return;
    this.areas.push(area);
    for (let row = area.top; row <= area.bottom; row++) {
      const ofRow = this.#byRow.get(row);
      if (ofRow) ofRow.push(area);
      else this.#byRow.set(row, [area]);
    }
  }

  cover(at: Address): boolean {
    return this.#byRow.get(at.row)?.some((area) => rangeContains(area, at)) ?? false;
  }
}

function around(cells: readonly Address[]): Range {
  let [top, left, bottom, right] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0, 0];
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return { top, left, bottom, right };
}

/** Columns are parted first: what is blank beside a table mostly is so in whole columns. */
function halves(cells: readonly Address[]): [Address[], Address[]] {
  const { top, left, bottom, right } = around(cells);
  const isWide = right > left;
  const middle = isWide ? (left + right) >> 1 : (top + bottom) >> 1;
  const first = ({ row, column }: Address) => (isWide ? column : row) <= middle;
  return [cells.filter(first), cells.filter((cell) => !first(cell))];
}
