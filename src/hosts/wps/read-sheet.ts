import { type Address, formatAddress, type Range } from "../../core/grid/address.ts";
import { groupBy } from "../../core/grid/group-by.ts";
import { type Cell, type Row, Sheet } from "../../core/grid/sheet.ts";
import { HostError } from "../host.ts";
import { limits } from "../xlsx/read/limits.ts";
import { cellValueOf, rowsOf } from "./cell-values.ts";
import type { WpsWorksheet } from "./jsapi.ts";
import { probeFormats } from "./probe-formats.ts";
import { addressOf, probeMerges } from "./probe-merges.ts";

/** What a sheet covers and holds: at most eight calls. */
export interface SheetContent {
  readonly name: string;
  readonly area: Range;
  readonly values: readonly (readonly unknown[])[];
  /** Without rows where there is no formula. */
  readonly formulas: readonly (readonly unknown[])[];
  readonly mayHaveMerges: boolean;
  /** The number format of all cells; `null` where they differ. */
  readonly format: string | null;
  /** In reading order. */
  readonly blanks: readonly Address[];
}

export function readContent(sheet: WpsWorksheet): SheetContent {
  const used = sheet.UsedRange;
  const area = addressOf(used);
  const cells = area ? (area.bottom - area.top + 1) * (area.right - area.left + 1) : limits.cells + 1;
  if (!area || cells > limits.cells) throw new HostError("too-large", "the sheet covers too many cells");
  const rows = area.bottom - area.top + 1;
  const values = rowsOf(used.Value2, rows);
  const formulas = used.HasFormula === false ? [] : rowsOf(used.Formula, rows);
  const blanks: Address[] = [];
  values.forEach((row, down) => {
    row.forEach((value, along) => {
      if (value === null || value === undefined)
        blanks.push({ row: area.top + down, column: area.left + along });
    });
  });
  return {
    name: sheet.Name,
    area,
    values,
    formulas,
    mayHaveMerges: cells > 1 && used.MergeCells !== false,
    format: used.NumberFormat ?? null,
    blanks,
  };
}

/** A sheet by the object model: its content, with merged areas and number formats probed where they may matter. */
export function toSheet(worksheet: WpsWorksheet, content: SheetContent): Sheet {
  const { name, area, values, formulas, mayHaveMerges, format, blanks } = content;
  const merges = mayHaveMerges ? probeMerges(worksheet, blanks) : [];
  const rows: Row[] = [];
  values.forEach((ofRow, down) => {
    const cells: Cell[] = [];
    const row = area.top + down;
    ofRow.forEach((shown, along) => {
      const value = cellValueOf(shown);
      const formula = formulas[down]?.[along];
      // Text that looks like a formula is told in both alike.
      const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== shown;
      if (value === null && !isFormula) return;
      cells.push({ row, column: area.left + along, value, format: "", isFormula });
    });
    if (cells.length > 0) rows.push({ row, cells });
  });
  return new Sheet(name, format === "General" ? rows : withFormats(worksheet, rows), merges);
}

/** Only numbers read otherwise with a format; those that likely have the same are asked together. */
function withFormats(worksheet: WpsWorksheet, rows: readonly Row[]): Row[] {
  const numbers = rows.flatMap(({ cells }) => cells.filter(({ value }) => typeof value === "number"));
  const formats = new Map<string, string>();
  for (const cells of groupBy(numbers, kindOf).values()) {
    const byColumn = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
    for (const [address, format] of probeFormats(worksheet, byColumn)) formats.set(address, format);
  }
  return rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, format: formats.get(formatAddress(cell)) ?? "" })),
  }));
}

/** Percentages stand from 0 to 1, dates are whole numbers. */
function kindOf({ value, isFormula }: Cell): string {
  const size =
    Number(value) >= 0 && Number(value) <= 1 ? "share" : Number.isInteger(value) ? "whole" : "other";
  return `${isFormula} ${size}`;
}
