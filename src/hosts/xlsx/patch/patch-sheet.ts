import { type Address, formatAddress, rangeContains, type SheetAddress } from "../../../core/grid/address.ts";
import type { WrittenValue } from "../../../core/grid/edit.ts";
import { cellXml } from "../cell-xml.ts";
import { type FoundElement, prefixOf } from "../xml/scan.ts";
import { applySplices, changeAttributes, type Splice } from "../xml/splice.ts";
import { growDimension, growRow, growSheet, type NewElement } from "./grow.ts";
import { type LocatedCells, locateCells, type RowSlot } from "./locate-cells.ts";
import { RefusedEditsError } from "./refused-edits-error.ts";
import { asItIs, type StoredValue } from "./stored-value.ts";

/** One cell of a sheet and what it is to hold. */
export interface SheetEdit extends SheetAddress {
  readonly after: WrittenValue;
}

/**
 * A sheet's XML with other values in some cells, each cell at most once. Everything else stays as it is written,
 * and so do the cells' styles; new cells take the style of their row or column. Throws RefusedEditsError when
 * a cell belongs to a formula.
 */
export function patchSheet(xml: string, edits: readonly SheetEdit[], stored: StoredValue = asItIs): string {
  const located = locateCells(xml, edits);
  refuseFormulas(located, edits);
  const values = new Map(edits.map((edit) => [formatAddress(edit), edit.after]));
  const splices: Splice[] = [];
  const newRows: NewElement[] = [];
  const added: Address[] = [];
  for (const row of located.rows) {
    const newCells: NewElement[] = [];
    for (const { number: column, found, insertAt } of row.cells.slots) {
      const address = { row: row.number, column };
      const value = values.get(formatAddress(address)) ?? null;
      if (found) {
        splices.push(replaceCell(xml, found, stored(value, found.attributes["s"])));
      } else if (value !== null && value !== "") {
        newCells.push({ at: insertAt, number: column, xml: newCell(located, row, column, value, stored) });
        added.push(address);
      }
    }
    if (newCells.length === 0) continue;
    if (row.found) splices.push(...growRow(xml, row.found, newCells));
    else newRows.push({ at: row.insertAt, number: row.number, xml: newRow(located, row, newCells) });
  }
  splices.push(
    ...growSheet(xml, located.sheetData, newRows),
    ...growDimension(xml, located.dimension, added),
  );
  return applySplices(xml, splices);
}

function refuseFormulas({ rows, formulaAreas }: LocatedCells, edits: readonly SheetEdit[]): void {
  const formulas = new Set<string>();
  for (const { number: row, cells } of rows) {
    for (const { number: column, isFormula } of cells.slots) {
      if (isFormula) formulas.add(formatAddress({ row, column }));
    }
  }
  const refused = edits.filter(
    (edit) => formulas.has(formatAddress(edit)) || formulaAreas.some((area) => rangeContains(area, edit)),
  );
  if (refused.length === 0) return;
  throw new RefusedEditsError(
    refused.map(({ sheet, row, column }) => ({ sheet, row, column, reason: "formula" })),
  );
}

function replaceCell(xml: string, cell: FoundElement, value: WrittenValue): Splice {
  const { start, openEnd, end, name } = cell;
  // Metadata (cm, vm) describe the value that goes.
  const tag = changeAttributes(xml.slice(start, openEnd), { t: null, cm: null, vm: null });
  const attributes = tag.slice(1 + name.length).replace(/\s*\/?>$/, "");
  return { start, end, text: cellXml(prefixOf(cell), attributes, value) };
}

function newCell(
  { sheetData, columns }: LocatedCells,
  row: RowSlot,
  column: number,
  value: WrittenValue,
  stored: StoredValue,
): string {
  const { s, customFormat } = row.found?.attributes ?? {};
  const ofRow = customFormat === "1" || customFormat === "true" ? s : undefined;
  const ofColumn = columns.find(
    ({ attributes }) => Number(attributes["min"]) <= column && column <= Number(attributes["max"]),
  )?.attributes["style"];
  const style = ofRow ?? ofColumn;
  const attributes = ` r="${formatAddress({ row: row.number, column })}"${style ? ` s="${style}"` : ""}`;
  return cellXml(prefixOf(sheetData), attributes, stored(value, style));
}

function newRow({ sheetData }: LocatedCells, { number }: RowSlot, cells: readonly NewElement[]): string {
  const name = `${prefixOf(sheetData)}row`;
  return `<${name} r="${number}">${cells.map(({ xml }) => xml).join("")}</${name}>`;
}
