import { type Address, type Range, rangeContains } from "../grid/address.ts";
import { type Piece, type Placeholder, parsePieces, sampleOf } from "./placeholder.ts";
import { heightIn, type Room } from "./room.ts";
import type { Template, TemplateCell, TemplateRow } from "./template.ts";

/** A template cell with its text taken apart and its room measured. */
export interface CompiledCell {
  /** The cell as it stands in the template. */
  readonly own: StyledCell;
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
export interface StyledCell {
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

/** Consecutive rows that are written once (`group` is `null`) or once for each member of a group. */
export interface Block {
  readonly group: string | null;
  readonly rows: readonly CompiledRow[];
  /** The merged areas that repeat with the rows. */
  readonly merges: readonly Range[];
}

/** A template made ready for rendering. */
export interface CompiledTemplate {
  readonly template: Template;
  readonly blocks: readonly Block[];
  /** The merged areas that are written once, and grow with their rows. */
  readonly merges: readonly Range[];
  /** Every placeholder, in the order of the sheet. */
  readonly placeholders: ReadonlySet<string>;
  readonly samples: ReadonlyMap<string, Address>;
}

const compiled = new WeakMap<Template, CompiledTemplate>();

/** Finds a template's placeholders and repeating rows; once for each template. */
export function compileTemplate(template: Template): CompiledTemplate {
  let found = compiled.get(template);
  if (!found) {
    found = compile(template);
    compiled.set(template, found);
  }
  return found;
}

function compile(template: Template): CompiledTemplate {
  const placeholders = new Set<string>();
  const samples = new Map<string, Address>();
  const blocks: { group: string | null; rows: CompiledRow[]; merges: Range[] }[] = [];
  let expected = 1;
  for (const row of template.rows) {
    for (; expected < row.row; expected++) blocks.push(once(blankRow(expected)));
    expected++;
    const compiledRow = compileRow(row, template);
    const found = compiledRow.cells.flatMap(({ pieces }) => pieces.flatMap(placeholderOf));
    if (addSamples(compiledRow.cells, samples)) continue;
    for (const { placeholder } of found) placeholders.add(placeholder);
    const group = found.find((placeholder) => placeholder.group !== null)?.group ?? null;
    const last = blocks.at(-1);
    if (group !== null && last?.group === group) last.rows.push(compiledRow);
    else blocks.push({ ...once(compiledRow), group });
  }
  const merges = template.merges.filter((merge) => {
    const block = blocks.find(({ group, rows }) => group !== null && holds(rows, merge));
    block?.merges.push(merge);
    return !block;
  });
  return { template, blocks, merges, placeholders, samples };
}

function once(row: CompiledRow) {
  return { group: null, rows: [row], merges: [] };
}

function blankRow(row: number): CompiledRow {
  return { row, height: null, needed: 0, cells: [] };
}

/** Whether the row is one of samples, which is not written. */
function addSamples(cells: readonly CompiledCell[], samples: Map<string, Address>): boolean {
  let found = false;
  for (const { placeholder, own } of cells) {
    const sample = placeholder && sampleOf(placeholder.placeholder);
    if (sample === null) continue;
    samples.set(sample, own.styleOf);
    found = true;
  }
  return found;
}

function holds(rows: readonly CompiledRow[], { top, bottom }: Range): boolean {
  return rows.some(({ row }) => row === top) && rows.some(({ row }) => row === bottom);
}

function compileRow({ row, height, cells }: TemplateRow, template: Template): CompiledRow {
  const compiledCells = cells.map((cell) => compileCell(cell, template));
  const heights = compiledCells.map(({ own, pieces, room }) =>
    room && pieces.length === 0 ? heightIn(room, own.value) : 0,
  );
  return { row, height, needed: Math.max(0, ...heights), cells: compiledCells };
}

function compileCell(cell: TemplateCell, template: Template): CompiledCell {
  const { row, column, value, wraps } = cell;
  const merge = template.merges.find((area) => rangeContains(area, cell));
  const parsed = typeof value === "string" ? parsePieces(value) : [];
  const pieces = parsed.some((piece) => "placeholder" in piece) ? parsed : [];
  const [only] = pieces;
  return {
    own: { column, styleOf: { row, column }, value },
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

function placeholderOf(piece: Piece): Placeholder[] {
  return "placeholder" in piece ? [piece] : [];
}
