import { type Address, type Range, rangeContains } from "../grid/address.ts";
import { type Piece, type Placeholder, parsePieces } from "./placeholder.ts";
import { heightIn, type Room } from "./room.ts";
import type { Template, TemplateCell, TemplateRow } from "./template.ts";

/** A template cell with its text taken apart and its room measured. */
export interface CompiledCell {
  /** The cell as it stands in the template. */
  readonly own: StyledCell;
  /** A formula that stands in the template itself. */
  readonly formula: string | undefined;
  /** Empty where the cell holds no placeholder and is written as it stands. */
  readonly pieces: readonly Piece[];
  /** The placeholder of a cell that is nothing else. */
  readonly placeholder: Placeholder | null;
  /** Part of a merged area, whichever cell of it. */
  readonly merged: boolean;
  /** The room for wrapping text; `null` where a text's length does not change the row. */
  readonly room: Room | null;
}

/** A cell in the style of a template cell. */
interface StyledCell {
  readonly column: number;
  readonly styleOf: Address;
  readonly value: string | number | null;
}

export interface CompiledRow {
  readonly row: number;
  readonly height: number | null;
  /** The height in points that its own texts need. */
  readonly needed: number;
  readonly cells: readonly CompiledCell[];
}

/** Takes a template row apart. */
export function compileRow({ row, height, cells }: TemplateRow, template: Template): CompiledRow {
  const compiledCells = cells.map((cell) => compileCell(cell, template));
  const heights = compiledCells.map(({ own, pieces, room }) =>
    room && pieces.length === 0 ? heightIn(room, own.value) : 0,
  );
  return { row, height, needed: Math.max(0, ...heights), cells: compiledCells };
}

function compileCell(cell: TemplateCell, template: Template): CompiledCell {
  const { row, column, value, formula, wraps } = cell;
  const merge = template.merges.find((area) => rangeContains(area, cell));
  const parsed = typeof value === "string" ? parsePieces(value) : [];
  const pieces = parsed.some((piece) => "placeholder" in piece) ? parsed : [];
  const [only] = pieces;
  return {
    // A result that the template was saved with belongs to no project.
    own: { column, styleOf: { row, column }, value: formula === undefined ? value : null },
    formula,
    pieces,
    placeholder: pieces.length === 1 && only && "placeholder" in only ? only : null,
    merged: merge !== undefined,
    room: wraps && typeof value === "string" ? measure(cell, merge, template) : null,
  };
}

function measure(
  { row, column, fontSize }: TemplateCell,
  merge: Range | undefined,
  template: Template,
): Room {
  const { left, right, bottom } = merge ?? { left: column, right: column, bottom: row };
  let width = 0;
  for (let at = left; at <= right; at++) {
    width += template.columnWidths.get(at) ?? template.defaultColumnWidth;
  }
  let heightBelow = 0;
  for (let below = row + 1; below <= bottom; below++) {
    const found = template.rows.find((candidate) => candidate.row === below);
    heightBelow += found?.height ?? template.defaultRowHeight;
  }
  return { width, fontSize, heightBelow };
}
