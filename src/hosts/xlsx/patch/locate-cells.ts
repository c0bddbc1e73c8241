import { type Address, parseAddress, parseRange, type Range } from "../../../core/grid/address.ts";
import { WorkbookError } from "../workbook-error.ts";
import { type ElementEnd, type FoundElement, type ScannedElement, scanXml } from "../xml/scan.ts";
import { type Slot, Slots } from "./slots.ts";

interface CellSlot extends Slot {
  isFormula: boolean;
}

export interface RowSlot extends Slot {
  readonly cells: Slots<CellSlot>;
}

/** Where the wanted cells stand in a sheet's XML, or belong. */
export interface LocatedCells {
  readonly sheetData: FoundElement;
  readonly dimension: ScannedElement | null;
  readonly columns: readonly ScannedElement[];
  readonly rows: readonly RowSlot[];
  /** Areas that one formula fills as a whole: array formulas and data tables. */
  readonly formulaAreas: readonly Range[];
}

/** Finds cells in a sheet's XML, by their address or, where that is left out, by their position. */
export function locateCells(xml: string, wanted: readonly Address[]): LocatedCells {
  const rows = new Slots(rowSlots(wanted));
  const columns: ScannedElement[] = [];
  const formulaAreas: Range[] = [];
  let dimension: ScannedElement | null = null;
  let sheetData: FoundElement | undefined;
  let path = "";
  let rowNumber = 0;
  let rowStart = 0;
  /** Whether the row's number is known: a row without one takes it from its first cell. */
  let isRowMet = false;
  let columnNumber = 0;
  let row: RowSlot | undefined;
  let cell: CellSlot | undefined;

  function meetRow(number: number): void {
    isRowMet = true;
    rowNumber = number;
    row = rows.meet(number, rowStart);
  }

  function open(element: ScannedElement): void {
    const { attributes, localName, start } = element;
    path += `/${localName}`;
    switch (path) {
      case "/worksheet/dimension":
        dimension = element;
        break;
      case "/worksheet/cols/col":
        columns.push(element);
        break;
      case "/worksheet/sheetData/row":
        rowStart = start;
        columnNumber = 0;
        if (attributes["r"] !== undefined) meetRow(Number(attributes["r"]));
        break;
      case "/worksheet/sheetData/row/c": {
        const address = parseAddress(attributes["r"] ?? "");
        if (!isRowMet) meetRow(address?.row ?? rowNumber + 1);
        const column = address?.column ?? columnNumber + 1;
        if (column <= columnNumber)
          throw new WorkbookError("damaged", `column ${column} after ${columnNumber}`);
        columnNumber = column;
        cell = row?.cells.meet(columnNumber, start);
        break;
      }
      case "/worksheet/sheetData/row/c/f":
        if (cell) cell.isFormula = true;
        if (attributes["t"] === "array" || attributes["t"] === "dataTable") {
          const area = parseRange(attributes["ref"] ?? "");
          if (area) formulaAreas.push(area);
        }
        break;
    }
  }

  function close(element: ScannedElement, end: ElementEnd): void {
    switch (path) {
      case "/worksheet/sheetData/row/c":
        if (cell) cell.found = { ...element, ...end };
        cell = undefined;
        break;
      case "/worksheet/sheetData/row":
        if (!isRowMet) meetRow(rowNumber + 1);
        isRowMet = false;
        if (row) row.found = { ...element, ...end };
        row?.cells.finish(end.closeStart);
        row = undefined;
        break;
      case "/worksheet/sheetData":
        rows.finish(end.closeStart);
        sheetData = { ...element, ...end };
        break;
    }
    path = path.slice(0, -element.localName.length - 1);
  }

  scanXml(xml, open, close);
  if (!sheetData) throw new WorkbookError("damaged", "a sheet without sheetData");
  return { sheetData, dimension, columns, rows: rows.slots, formulaAreas };
}

function rowSlots(wanted: readonly Address[]): RowSlot[] {
  const columnsByRow = new Map<number, number[]>();
  for (const { row, column } of wanted) {
    const columns = columnsByRow.get(row);
    if (columns) columns.push(column);
    else columnsByRow.set(row, [column]);
  }
  const byNumber = (a: Slot, b: Slot) => a.number - b.number;
  return [...columnsByRow]
    .map(([number, columns]) => ({
      number,
      found: null,
      insertAt: 0,
      cells: new Slots(
        columns
          .map((column) => ({ number: column, found: null, insertAt: 0, isFormula: false }))
          .sort(byNumber),
      ),
    }))
    .sort(byNumber);
}
