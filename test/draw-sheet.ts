import { parseAddress, type Range } from "../src/core/grid/address.ts";
import { type Cell, type CellValue, type Row, Sheet } from "../src/core/grid/sheet.ts";

/** Where the drawing's first cell stands, and what the sheet is called. */
export interface Placement {
  readonly at?: string;
  readonly name?: string;
}

/**
 * A sheet drawn as text: a line is a row, `|` parts its cells, blank lines at both ends do not count.
 * `<` merges a cell with the one left of it, `^` with the one above; `<text` and `^text` hide a text under the merge.
 * `{0.25}` is a number, `{0.25 0%}` one with a format, `{=3}` and `{=text}` a formula's result, `{#REF!}` an error.
 * `\n` is a line break and `\s` a space that is not trimmed; in `a\|b` the bar is text.
 */
export function drawSheet(drawing: string, placement: Placement = {}): Sheet {
  const lines = drawing.replace(/^\s*\n|\n\s*$/g, "").split("\n");
  return drawCells(
    lines.map((line) => line.split(/(?<!\\)\|/).map((text) => text.trim())),
    placement,
  );
}

/** The same of cells that are parted already. */
export function drawCells(
  lines: readonly (readonly string[])[],
  { at = "A1", name = "表" }: Placement = {},
): Sheet {
  const start = parseAddress(at) ?? { row: 1, column: 1 };
  const merges: Range[] = [];
  const rows = lines.map((line, rowIndex): Row => {
    const row = start.row + rowIndex;
    const cells = line.flatMap((text, index): Cell[] => {
      const column = start.column + index;
      const sign = text[0];
      if (sign === "<") widen(merges, row, column);
      if (sign === "^") lengthen(merges, row, column);
      const cell = drawCell(sign === "<" || sign === "^" ? text.slice(1) : text);
      return cell ? [{ row, column, ...cell }] : [];
    });
    return { row, cells };
  });
  return new Sheet(
    name,
    rows.filter(({ cells }) => cells.length > 0),
    merges,
  );
}

function widen(merges: Range[], row: number, column: number): void {
  const left = merges.findIndex((merge) => merge.right === column - 1 && holdsRow(merge, row));
  const found = merges[left];
  if (found) merges[left] = { ...found, right: column };
  else merges.push({ top: row, left: column - 1, bottom: row, right: column });
}

/** Below an area of several columns the first `^` lengthens it and the others stand under it already. */
function lengthen(merges: Range[], row: number, column: number): void {
  const above = merges.findIndex(
    (merge) =>
      merge.left <= column && merge.right >= column && (merge.bottom === row - 1 || merge.bottom === row),
  );
  const found = merges[above];
  if (found) merges[above] = { ...found, bottom: row };
  else merges.push({ top: row - 1, left: column, bottom: row, right: column });
}

function holdsRow({ top, bottom }: Range, row: number): boolean {
  return top <= row && bottom >= row;
}

function drawCell(text: string): Pick<Cell, "value" | "format" | "isFormula"> | null {
  if (text === "") return null;
  const braced = /^\{(?!\{)(=?)(.*?)(?: ([^ ]*[0#%@ymd][^ ]*))?\}$/.exec(text);
  if (!braced) return { value: unescaped(text), format: "", isFormula: false };
  const [, formula = "", value = "", format = ""] = braced;
  return { value: drawValue(value), format, isFormula: formula !== "" };
}

function drawValue(text: string): CellValue {
  if (text.startsWith("#")) return { error: text };
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : unescaped(text);
}

function unescaped(text: string): string {
  return text.replace(/\\n/g, "\n").replace(/\\s/g, " ").replace(/\\\|/g, "|");
}
