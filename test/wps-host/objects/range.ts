import { formatRange, type Range, rangeContains } from "../../../src/core/grid/address.ts";
import type { BookModel } from "../model/book-model.ts";
import { enterValue } from "../model/enter-value.ts";
import type { SheetModel } from "../model/sheet-model.ts";
import { shownFormula, shownValue } from "../model/shown-value.ts";
import type { StandIn } from "../stand-in.ts";
import { formatConditionsOf } from "./format-conditions.ts";
import { type RangeLooks, rangeLooks } from "./range-looks.ts";
import { validationOf } from "./validation.ts";

/** Cells of one sheet; of several areas, most members speak of the first, as in WPS. */
export class RangeModel {
  constructor(
    readonly book: BookModel,
    readonly sheet: SheetModel,
    readonly areas: readonly Range[],
  ) {}

  get first(): Range {
    const [first] = this.areas;
    if (!first) throw new Error("A range has an area");
    return first;
  }

  *cells(): Generator<{ row: number; column: number }> {
    for (const { top, left, bottom, right } of this.areas) {
      for (let row = top; row <= bottom; row++) {
        for (let column = left; column <= right; column++) yield { row, column };
      }
    }
  }
}

/** The members of Range that stand for more than looks. */
export interface RangeObject extends RangeLooks {
  readonly Row: number;
  readonly Column: number;
  readonly Rows: { readonly Count: number };
  readonly Columns: { readonly Count: number };
  Value2: unknown;
  Value(): unknown;
  Formula: unknown;
  readonly HasFormula: boolean | null;
  readonly MergeCells: boolean | null;
  readonly MergeArea: RangeObject;
  readonly FormatConditions: ReturnType<typeof formatConditionsOf>;
  readonly Validation: ReturnType<typeof validationOf>;
  Merge(): void;
  Address(): string;
  Select(): boolean;
}

export function rangeOf(wps: StandIn, model: RangeModel): RangeObject {
  const { book, sheet, first } = model;
  const { top, left, bottom, right } = first;
  const table = (show: (row: number, column: number) => unknown): unknown => {
    const rows = Array.from({ length: bottom - top + 1 }, (_, down) =>
      Array.from({ length: right - left + 1 }, (__, along) => show(top + down, left + along)),
    );
    if (top === bottom && left === right) return rows[0]?.[0];
    return top === bottom && wps.options.hasFlatRows ? rows[0] : rows;
  };
  const same = <T>(of: (at: { row: number; column: number }) => T): T | null => {
    const found = new Set([...model.cells()].map(of));
    return found.size === 1 ? ([...found][0] ?? null) : null;
  };
  const enter = (given: unknown) => {
    if (sheet.isProtected && wps.options.isSilentOnProtection) return;
    if (sheet.isProtected) throw new Error("单元格受保护");
    for (const at of model.cells()) {
      const row = Array.isArray(given) ? given[at.row - top] : given;
      if (Array.isArray(given) && (!Array.isArray(row) || row.length !== right - left + 1)) {
        throw new Error("The values are not of the form of the range");
      }
      const value = Array.isArray(row) ? row[at.column - left] : row;
      enterValue(wps, book, sheet, at, value);
    }
    if (Array.isArray(given) && given.length !== bottom - top + 1) throw new Error("Too many rows of values");
    wps.tell("SheetChange", ...wps.eventTarget(sheet, top, left));
  };
  const members = {
    Row: top,
    Column: left,
    Rows: wps.bridge.wrap("Rows", { Count: bottom - top + 1 }),
    Columns: wps.bridge.wrap("Columns", { Count: right - left + 1 }),
    get Value2() {
      return table((row, column) => shownValue(sheet, row, column));
    },
    set Value2(given: unknown) {
      enter(given);
    },
    Value: () => table((row, column) => shownValue(sheet, row, column)),
    get Formula() {
      return table((row, column) => shownFormula(sheet, row, column));
    },
    set Formula(given: unknown) {
      enter(given);
    },
    get HasFormula() {
      return same(({ row, column }) => sheet.cellAt(row, column)?.formula != null);
    },
    get MergeCells() {
      return same((at) => sheet.mergeAt(at) !== undefined);
    },
    get MergeArea() {
      const area = sheet.mergeAt({ row: top, column: left }) ?? first;
      return rangeOf(wps, new RangeModel(book, sheet, [area]));
    },
    get FormatConditions() {
      if (!wps.options.hasConditionalFormats) throw new Error("Range has no member FormatConditions");
      return formatConditionsOf(wps, model);
    },
    get Validation() {
      return validationOf(wps, model);
    },
    Merge() {
      for (const at of model.cells()) {
        if (at.row !== top || at.column !== left)
          Object.assign(sheet.ensure(at.row, at.column), { value: null, formula: null });
      }
      sheet.merges = sheet.merges.filter(
        ({ top: row, left: column }) => !rangeContains(first, { row, column }),
      );
      sheet.merges.push(first);
    },
    Address: () => formatRange(first).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2"),
    Select() {
      if (sheet !== book.active) throw new Error("Only cells of the active sheet can be selected");
      wps.selection = { sheet, row: top, column: left };
      wps.tell("SheetSelectionChange", ...wps.eventTarget(sheet, top, left));
      return true;
    },
  };
  const looks = rangeLooks(wps, model, same);
  const all = Object.defineProperties(
    {},
    {
      ...Object.getOwnPropertyDescriptors(members),
      ...Object.getOwnPropertyDescriptors(looks),
    },
  ) as RangeObject;
  return wps.bridge.wrap("Range", all, model);
}
