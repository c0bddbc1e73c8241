import { isDateFormat } from "../../core/grid/number-format.ts";
import type { Cell, CellValue } from "../../core/grid/sheet.ts";
import type { ReadBlock } from "./read-blocks.ts";

const errorValue =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|GETTING_DATA)$/;

/** The cell of a block; `undefined` when it is blank. A formula whose result is blank is kept. */
export function cellOf(block: ReadBlock, row: number, column: number): Cell | undefined {
  const down = row - block.area.top;
  const along = column - block.area.left;
  const shown = block.values[down]?.[along] ?? "";
  const formula = block.formulas[down]?.[along];
  // Text that looks like a formula is told in both alike, without the apostrophe before it.
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== shown;
  if (shown === "" && !isFormula) return undefined;
  const format = String(block.formats[down]?.[along] ?? "");
  const value = cellValue(shown);
  return {
    row,
    column,
    value: typeof value === "number" && isDateFormat(format) ? value + block.daysBehind : value,
    format: format === "General" ? "" : format,
    isFormula,
  };
}

function cellValue(shown: unknown): CellValue {
  if (typeof shown === "number" || typeof shown === "boolean") return shown;
  const text = String(shown);
  if (text === "") return null;
  return errorValue.test(text) ? { error: text } : text;
}
