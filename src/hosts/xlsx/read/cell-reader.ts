import { daysTo1904 } from "../../../core/grid/serial-date.ts";
import type { Cell, CellValue } from "../../../core/grid/sheet.ts";
import { WorkbookError } from "../workbook-error.ts";
import { type CellFormat, type CellFormats, generalFormat } from "./cell-formats.ts";
import { cellTextOf } from "./cell-text.ts";
import { serialOfIsoDate } from "./iso-date.ts";
import { RichText } from "./rich-text.ts";
import type { SharedStrings } from "./shared-strings.ts";
import type { XmlAttributes } from "./xml-stream.ts";

/** What the cells of all sheets refer to. */
export interface CellContext {
  readonly sharedStrings: SharedStrings;
  readonly formats: CellFormats;
  /** Whether dates count from 1904-01-01 instead of 1900. */
  readonly date1904: boolean;
}

/** A date stored as such is one whatever the cell's format. */
const isoDateFormat: CellFormat = { code: "yyyy-mm-dd", isDate: true };

/** Reads `<c>` after `<c>`: begin, what stands inside, end. */
export class CellReader {
  /** Of the texts that stood in the cells themselves. */
  textLength = 0;
  readonly #context: CellContext;
  readonly #inline = new RichText();
  #attributes: XmlAttributes = {};
  #stored = "";
  #isFormula = false;
  #isInValue = false;
  #isInline = false;

  constructor(context: CellContext) {
    this.#context = context;
  }

  begin(attributes: XmlAttributes): void {
    this.#attributes = attributes;
    this.#stored = "";
    this.#isFormula = false;
  }

  open(name: string): void {
    if (name === "v") this.#isInValue = true;
    else if (name === "f") this.#isFormula = true;
    else if (name === "is") this.#isInline = true;
    else if (this.#isInline) this.#inline.open(name);
  }

  add(text: string): void {
    if (this.#isInValue) this.#stored += text;
    else if (this.#isInline) this.#inline.add(text);
  }

  close(name: string): void {
    if (name === "v") this.#isInValue = false;
    else if (name === "is") {
      this.#isInline = false;
      this.#stored = this.#inline.take();
    } else if (this.#isInline) this.#inline.close(name);
  }

  /** What stands inside, all at once. */
  fill(isFormula: boolean, stored: string): void {
    this.#isFormula = isFormula;
    this.#stored = stored;
  }

  /** The cell that was read; `undefined` when it is blank. A formula whose result is blank or missing is kept. */
  end(row: number, column: number): Cell | undefined {
    const isFormula = this.#isFormula;
    if (this.#stored === "" && !isFormula) return undefined;
    const type = this.#attributes["t"];
    const format = this.#format(type);
    const value = this.#value(type, format);
    return value === null && !isFormula ? undefined : { row, column, value, format: format.code, isFormula };
  }

  #format(type: string | undefined): CellFormat {
    const style = this.#attributes["s"];
    const format = style === undefined ? undefined : this.#context.formats[Number(style)];
    return type === "d" && !format?.isDate ? isoDateFormat : (format ?? generalFormat);
  }

  #value(type: string | undefined, format: CellFormat): CellValue {
    const stored = this.#stored;
    if (stored === "") return null;
    switch (type) {
      case "s":
        return this.#sharedString(stored);
      case undefined:
      case "n":
        return this.#number(stored, format);
      case "str":
      case "inlineStr":
        return this.#text(stored);
      case "b":
        return stored === "1" || stored === "true";
      case "e":
        return { error: stored };
      case "d":
        return serialOfIsoDate(stored) ?? this.#text(stored);
      default:
        throw new WorkbookError("damaged", `a cell of type ${type}`);
    }
  }

  #sharedString(stored: string): CellValue {
    const index = numberIn(stored);
    const text = index === null ? null : this.#context.sharedStrings[index];
    if (text === undefined) throw new WorkbookError("damaged", `no shared string ${stored}`);
    return text;
  }

  #number(stored: string, format: CellFormat): CellValue {
    const number = numberIn(stored);
    if (number === null) return null;
    if (!Number.isFinite(number)) throw new WorkbookError("damaged", `a number cell with ${stored}`);
    return format.isDate && this.#context.date1904 ? number + daysTo1904 : number;
  }

  #text(stored: string): CellValue {
    const text = cellTextOf(stored);
    this.textLength += text?.length ?? 0;
    return text;
  }
}

/** White space alone is no number, though it counts as 0. */
function numberIn(stored: string): number | null {
  const number = Number(stored);
  return number === 0 && stored.trim() === "" ? null : number;
}
