import { type Address, formatAddress, parseAddress } from "../../../src/core/grid/address.ts";
import type { CellValue } from "../../../src/core/grid/sheet.ts";
import { enteredValue } from "../../excel-host/model/entered-value.ts";
import type { StandIn } from "../stand-in.ts";
import type { BookModel } from "./book-model.ts";
import type { SheetModel } from "./sheet-model.ts";

/** Writes into a cell as a person types; a covered cell takes nothing. */
export function enterValue(
  wps: StandIn,
  book: BookModel,
  sheet: SheetModel,
  at: Address,
  entered: unknown,
): void {
  if (sheet.isCovered(at)) return;
  const cell = sheet.ensure(at.row, at.column);
  const format = book.styles.formatOf(cell.style);
  if (entered === null || entered === undefined || entered === "") {
    Object.assign(cell, { value: null, formula: null });
    return;
  }
  if (typeof entered === "string" && entered.startsWith("'") && wps.options.keepsApostrophes) {
    Object.assign(cell, { value: entered, formula: null });
    return;
  }
  // In a cell that is formatted as text, a number becomes its digits.
  const given = format === "@" ? String(entered) : entered;
  const { value, format: newFormat } = enteredValue(given, format);
  if (typeof value === "object" && value !== null && "formula" in value) {
    const formula = String(value.formula);
    const known = wps.calculates(`${sheet.name}!${formatAddress(at)}`);
    Object.assign(cell, { formula, value: known === undefined ? resultOf(book, sheet, formula) : known });
  } else Object.assign(cell, { formula: null, value });
  if (newFormat !== undefined && format === "General") {
    cell.style = book.styles.withFormat(cell.style, newFormat);
  }
}

/** There is no calculation here but following one reference; all else is an error, so that nobody takes it for text. */
function resultOf(book: BookModel, sheet: SheetModel, formula: string): CellValue {
  const match = /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?(\$?[A-Z]+\$?\d+)$/.exec(formula);
  const name = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
  const at = parseAddress(match?.[3] ?? "");
  const place = name === undefined ? sheet : book.sheet(name);
  if (!at || !place) return { error: "#NAME?" };
  return place.cellAt(at.row, at.column)?.value ?? 0;
}
