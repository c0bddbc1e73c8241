import type { Address, Range } from "../grid/address.ts";
import { type CompiledCell, type CompiledRow, compileRow } from "./compile-row.ts";
import { type Piece, type Placeholder, sampleOf } from "./placeholder.ts";
import type { Template } from "./template.ts";

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
    const last = blocks[blocks.length - 1];
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

function placeholderOf(piece: Piece): Placeholder[] {
  return "placeholder" in piece ? [piece] : [];
}
