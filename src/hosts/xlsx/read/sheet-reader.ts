import { lastColumn, lastRow } from "../../../core/grid/address.ts";
import { type Cell, type Row, Sheet } from "../../../core/grid/sheet.ts";
import { WorkbookError } from "../workbook-error.ts";
import { type CellContext, CellReader } from "./cell-reader.ts";
import { addressOf, columnOf } from "./cell-reference.ts";
import { limits } from "./limits.ts";
import { MergedAreas } from "./merged-areas.ts";
import { plainCells, plainRowOrOther } from "./plain-rows.ts";
import type { XmlAttributes } from "./xml-stream.ts";
import { readXml, type XmlReader } from "./xml-stream.ts";

/** A worksheet part as a sheet. What is no content, formats and validations of whole columns included, costs no memory. */
export function readSheet(
  name: string,
  part: string,
  pieces: Iterable<Uint8Array>,
  context: CellContext,
): Sheet {
  const reader = new SheetReader(context);
  readXml(part, pieces, reader);
  return new Sheet(name, reader.rows, reader.areas.ranges);
}

/** Builds up rows and merged areas while a sheet's XML passes by. */
class SheetReader implements XmlReader {
  readonly rows: Row[] = [];
  readonly areas = new MergedAreas();
  readonly #cell: CellReader;
  #row = 0;
  #isRowStated = true;
  #column = 0;
  #cells: Cell[] = [];
  #isInCell = false;
  /** What other programs add at the end may hold elements of any name. */
  #isInExtensions = false;
  #cellCount = 0;
  readonly plain = {
    pattern: plainRowOrOther,
    take: (match: RegExpExecArray) => this.#takePlain(match),
  };

  constructor(context: CellContext) {
    this.#cell = new CellReader(context);
  }

  open(name: string, attributes: XmlAttributes): void {
    if (this.#isInCell) this.#cell.open(name);
    else if (this.#isInExtensions) return;
    else if (name === "extLst") this.#isInExtensions = true;
    else if (name === "c") this.#openCell(attributes);
    else if (name === "row") this.#openRow(attributes);
    else if (name === "mergeCell") this.areas.add(attributes["ref"] ?? "");
  }

  text(text: string): void {
    if (this.#isInCell) this.#cell.add(text);
  }

  close(name: string): void {
    if (name === "extLst" && !this.#isInCell) this.#isInExtensions = false;
    if (this.#isInExtensions) return;
    if (name === "c") this.#closeCell();
    else if (this.#isInCell) this.#cell.close(name);
    else if (name === "row") this.#closeRow();
  }

  /** As what `open`, `text` and `close` would do for each tag. */
  #takePlain(match: RegExpExecArray): number | null {
    if (this.#isInCell || this.#isInExtensions) return null;
    const { 0: element, 1: row, 2: area, index, input } = match;
    const end = index + element.length;
    if (row !== undefined) return this.#takeRow(row, input, end);
    if (area !== undefined) this.areas.add(area);
    return end;
  }

  #takeRow(number: string, xml: string, start: number): number | null {
    const found = plainCells(xml, start);
    if (!found) return null;
    this.#openRow({ r: number });
    for (const { 1: r, 2: s, 3: t, 4: formula, 5: value, 6: text } of found.cells) {
      this.#openCell({ r, s, t });
      this.#cell.fill(formula !== undefined, value ?? text ?? "");
      this.#closeCell();
    }
    this.#closeRow();
    return found.end;
  }

  #openRow(attributes: XmlAttributes): void {
    const stated = attributes["r"];
    this.#isRowStated = stated !== undefined;
    this.#moveToRow(stated === undefined ? this.#row + 1 : Number(stated));
    this.#column = 0;
  }

  #moveToRow(row: number): void {
    if (!Number.isInteger(row) || row <= this.#row || row > lastRow)
      throw damaged(`row ${row} after row ${this.#row}`);
    this.#row = row;
  }

  #openCell(attributes: XmlAttributes): void {
    const reference = attributes["r"];
    if (!this.#isRowStated && reference !== undefined) this.#takeRowFrom(reference);
    const column = reference === undefined ? this.#column + 1 : columnOf(reference);
    if (column === undefined || column > lastColumn) throw damaged(`cell ${reference} of row ${this.#row}`);
    this.#column = column;
    this.#isInCell = true;
    this.#cell.begin(attributes);
  }

  /** A row without a number is the next one, unless its cells say otherwise. */
  #takeRowFrom(reference: string): void {
    const row = addressOf(reference)?.row;
    this.#isRowStated = true;
    if (row !== undefined && row !== this.#row) this.#moveToRow(row);
  }

  #closeCell(): void {
    this.#isInCell = false;
    const cell = this.#cell.end(this.#row, this.#column);
    if (!cell) return;
    const before = this.#cells[this.#cells.length - 1]?.column ?? 0;
    if (cell.column <= before)
      throw damaged(`column ${cell.column} after column ${before} of row ${this.#row}`);
    this.#cells.push(cell);
    this.#cellCount += 1;
    if (this.#cellCount > limits.cells || this.#cell.textLength > limits.textLength) {
      throw new WorkbookError("too-large", `row ${this.#row}`);
    }
  }

  #closeRow(): void {
    if (this.#cells.length === 0) return;
    this.rows.push({ row: this.#row, cells: this.#cells });
    this.#cells = [];
  }
}

function damaged(detail: string): WorkbookError {
  return new WorkbookError("damaged", detail);
}
