import type { Cell, CellValue } from "exceljs";
import type { Range } from "../../../src/core/grid/address.ts";
import { accessDenied, ExcelFault, invalidArgument } from "../excel-fault.ts";
import { defineKind, type HostObject } from "../host-object.ts";
import { enteredValue } from "../model/entered-value.ts";
import type { ExcelWorkbook } from "../model/excel-workbook.ts";
import { mergesOf, untyped } from "../model/exceljs-internals.ts";
import { isCovered, shownFormula, shownValue } from "../model/shown-value.ts";
import { conditionalFormats } from "./conditional-formats.ts";
import { dataValidation } from "./data-validation.ts";
import { common, fullAddress, overlap, type Place } from "./place.ts";
import { rangeAreas } from "./range-areas.ts";
import { rangeFormat } from "./range-format.ts";
import { refuseFormatting } from "./refuse-formatting.ts";

export interface RangePlace extends Place {
  readonly area: Range;
}

/** Excel gives no more cells than this at once. */
const mostCells = 5_000_000;
/** Of one range; documented for `getMergedAreasOrNullObject`. */
const mostMergedAreas = 512;

export const range: (self: RangePlace) => HostObject = defineKind<RangePlace>("Range", {
  Address: { since: 1, get: ({ sheet, area }) => fullAddress(sheet, area) },
  RowIndex: { since: 1, get: ({ area }) => area.top - 1 },
  ColumnIndex: { since: 1, get: ({ area }) => area.left - 1 },
  RowCount: { since: 1, get: ({ area }) => area.bottom - area.top + 1 },
  ColumnCount: { since: 1, get: ({ area }) => area.right - area.left + 1 },
  Values: {
    since: 1,
    get: (self) => grid(self, shownValue),
    set: (self, values) => enter(self, values),
  },
  Formulas: {
    since: 1,
    get: (self) => grid(self, shownFormula),
    set: (self, values) => enter(self, values),
  },
  NumberFormat: {
    since: 1,
    get: (self) => grid(self, (cell) => cell.numFmt || "General"),
    set: (self, formats) => format(self, formats),
  },
  Format: { since: 1, get: (self) => rangeFormat(self) },
  DataValidation: { since: 8, get: (self) => dataValidation(self) },
  Hyperlink: {
    since: 7,
    set({ sheet, area }, value) {
      const { documentReference } = value as Excel.RangeHyperlink;
      if (!documentReference) throw invalidArgument();
      const cell = sheet.getCell(area.top, area.left);
      cell.value = { text: cell.text || documentReference, hyperlink: `#${documentReference}` };
    },
  },
  Merge: {
    since: 2,
    call({ sheet, area: { top, left, bottom, right }, area }, [across]) {
      refuseFormatting(sheet);
      if (across === true || mergesOf(sheet).some((merge) => overlap(merge, area))) throw invalidArgument();
      sheet.mergeCellsWithoutStyle(top, left, bottom, right);
    },
  },
  ConditionalFormats: {
    since: 6,
    get: ({ workbook, sheet, area }) => conditionalFormats({ workbook, sheet, areas: [area] }),
  },
  GetMergedAreasOrNullObject: {
    since: 13,
    call({ workbook, sheet, area }) {
      const areas = mergesOf(sheet).filter((merge) => overlap(merge, area));
      if (areas.length > mostMergedAreas) {
        throw new ExcelFault("GeneralException", "There are too many merged areas in the range.", 500);
      }
      if (areas.length === 0) return null;
      const told = workbook.cutsMergedAreas ? areas.map((merge) => common(merge, area)) : areas;
      return rangeAreas({ workbook, sheet, areas: told });
    },
  },
  _KeepReference: { since: 1, call: () => null },
  Select: { since: 1, call: ({ workbook, sheet, area }) => workbook.select(sheet, area) },
});

function grid<T>({ sheet, area }: RangePlace, shown: (cell: Cell) => T): T[][] {
  const { top, left, bottom, right } = area;
  if ((bottom - top + 1) * (right - left + 1) > mostCells) {
    throw new ExcelFault("RangeExceedsLimit", "The range has too many cells.", 413);
  }
  return Array.from({ length: bottom - top + 1 }, (_, row) => {
    const cells = sheet.getRow(top + row);
    return Array.from({ length: right - left + 1 }, (__, column) => shown(cells.getCell(left + column)));
  });
}

/** `null` leaves a cell alone; what is written under a merged area is lost. */
function enter({ workbook, sheet, area }: RangePlace, values: unknown): void {
  const rows = rowsOf(values, area);
  const cells = rows.flatMap((row, down) =>
    row.flatMap((value, along) =>
      value === null ? [] : [{ value, cell: sheet.getCell(area.top + down, area.left + along) }],
    ),
  );
  if (untyped(sheet).sheetProtection && cells.some(({ cell }) => cell.protection?.locked !== false)) {
    throw accessDenied();
  }
  for (const { cell, value } of cells) {
    if (isCovered(cell)) continue;
    const { value: entered, format } = enteredValue(value, cell.numFmt);
    cell.value = linked(cell, calculated(workbook, cell, entered));
    if (format && (cell.numFmt === undefined || cell.numFmt === "General")) cell.numFmt = format;
  }
  workbook.tell({ kind: "changed", sheet, area, by: "add-in" });
}

/** A formula's result where the test knows it: there is no calculation here. */
function calculated(workbook: ExcelWorkbook, cell: Cell, entered: CellValue): CellValue {
  if (typeof entered !== "object" || entered === null || !("formula" in entered)) return entered;
  const result = workbook.calculates(cell.worksheet.name, cell.address);
  return result === undefined ? entered : { ...entered, result: result ?? "" };
}

/** A link stays when its cell gets another text. */
function linked(cell: Cell, entered: CellValue): CellValue {
  return cell.hyperlink && typeof entered === "string"
    ? { text: entered, hyperlink: cell.hyperlink }
    : entered;
}

/** `null` leaves a cell alone. */
function format({ sheet, area }: RangePlace, formats: unknown): void {
  refuseFormatting(sheet);
  for (const [down, row] of rowsOf(formats, area).entries()) {
    for (const [along, code] of row.entries()) {
      if (code === null) continue;
      const cell = sheet.getCell(area.top + down, area.left + along);
      cell.style = { ...cell.style, numFmt: String(code) };
    }
  }
}

function rowsOf(values: unknown, { top, left, bottom, right }: Range): readonly (readonly unknown[])[] {
  if (!Array.isArray(values)) {
    return Array.from({ length: bottom - top + 1 }, () => Array(right - left + 1).fill(values));
  }
  const rows: unknown[] = values;
  if (rows.length !== bottom - top + 1) throw invalidArgument();
  return rows.map((row) => {
    if (!Array.isArray(row) || row.length !== right - left + 1) throw invalidArgument();
    return row;
  });
}
