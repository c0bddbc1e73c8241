import { type Address, formatAddress, type Range } from "../grid/address.ts";
import type { Block, CompiledTemplate } from "../template/compile.ts";
import type { CompiledCell, CompiledRow } from "../template/compile-row.ts";
import { heightIn } from "../template/room.ts";
import type { Bindings, Computed, Content, Places } from "./content.ts";
import { EqualRun } from "./equal-run.ts";
import { fillCell } from "./fill-cell.ts";
import { moveFormula, type RowSpan } from "./move-formula.ts";
import { areMoved, type MovedRows, spanOf, stretched } from "./moved-rows.ts";
import type { PlannedCell, PlannedRow, SheetPlan } from "./plan.ts";
import { grown, rowsFor } from "./row-height.ts";

/** A plan, and where everything in it stands. */
export interface RenderedSheet {
  readonly plan: SheetPlan;
  readonly places: Places;
}

const nobody: Bindings = {};

/** Fills a template: repeats its rows, grows them to hold their texts, and moves its merged areas along. */
export function renderSheet(name: string, compiled: CompiledTemplate, content: Content): RenderedSheet {
  const sheet = new Rendering(content, compiled.template.defaultRowHeight);
  for (const block of compiled.blocks) sheet.addBlock(block);
  sheet.finish(compiled.merges);
  const { printArea, autoFilter } = compiled.template;
  return {
    plan: {
      name,
      template: compiled.template.name,
      rows: sheet.rows,
      merges: sheet.merges,
      dropdowns: content.dropdowns?.(sheet) ?? [],
      printArea: printArea && stretched(printArea, sheet.written),
      ...(autoFilter && { autoFilter: stretched(autoFilter, sheet.written) }),
      ...(areMoved(sheet.written) && { movedRows: sheet.written }),
    },
    places: sheet,
  };
}

/** A sheet being written from top to bottom. */
class Rendering implements Places {
  readonly rows: PlannedRow[] = [];
  readonly merges: Range[] = [];
  readonly written = new Map<number, RowSpan[]>();
  readonly #placed = new Map<string, Range[]>();
  readonly #runs = new Map<string, EqualRun>();
  /** Texts in cells that may be merged: their rows grow once it is known which. */
  readonly #tallTexts: { run: EqualRun; area: number; needed: number }[] = [];
  readonly #formulas: { cell: { formula?: string }; write: NonNullable<Computed["formula"]> }[] = [];
  readonly #content: Content;
  readonly #defaultHeight: number;
  #lastRow = 0;

  constructor(content: Content, defaultHeight: number) {
    this.#content = content;
    this.#defaultHeight = defaultHeight;
  }

  at(placeholder: string, repetition = 0): Address | undefined {
    const area = this.#placed.get(placeholder)?.[repetition];
    return area && { row: area.top, column: area.left };
  }

  reference(placeholder: string, repetition = 0): string | undefined {
    const address = this.at(placeholder, repetition);
    return address && formatAddress(address);
  }

  column(placeholder: string): Range | undefined {
    const areas = this.#placed.get(placeholder);
    const first = areas?.[0];
    return first && { ...first, bottom: areas[areas.length - 1]?.bottom ?? first.bottom };
  }

  addBlock({ group, rows, merges }: Block): void {
    const members = (group !== null && this.#content.repeated[group]) || [];
    for (const member of members.length > 0 ? members : [nobody]) {
      const spans = new Map<number, readonly RowSpan[]>();
      for (const row of rows) {
        const span = this.#addRow(row, member, spans);
        spans.set(row.row, [span]);
        const before = this.written.get(row.row);
        if (before) before.push(span);
        else this.written.set(row.row, [span]);
      }
      for (const merge of merges) this.merges.push(stretched(merge, spans));
    }
  }

  /** Writes what needs the whole sheet: formulas, and the areas that are merged once. */
  finish(merges: readonly Range[]): void {
    for (const merge of merges) this.merges.push(stretched(merge, this.written));
    for (const { areas } of this.#runs.values()) for (const area of areas) this.#mergeTall(area);
    for (const { run, area, needed } of this.#tallTexts) this.#growRows(run.areas[area], needed);
    for (const { cell, write } of this.#formulas) {
      const formula = write(this);
      if (formula !== undefined) cell.formula = formula;
    }
  }

  #addRow(row: CompiledRow, member: Bindings, spans: MovedRows): RowSpan {
    const filled = row.cells.map((cell) =>
      cell.pieces.length > 0 ? fillCell(cell, member, this.#content.once) : cell.own,
    );
    const { count, height } = rowsFor(row, filled, this.#defaultHeight);
    const span = { top: this.#lastRow + 1, bottom: this.#lastRow + count };
    this.#lastRow = span.bottom;
    const outer = { goesOn: true };
    const cells = row.cells.map((cell, index) =>
      cell.formula === undefined
        ? this.#addCell(cell, filled[index] ?? cell.own, span, outer)
        : this.#addFormula(cell.own, cell.formula, spans),
    );
    this.rows.push({ row: span.top, height, cells });
    for (let further = span.top + 1; further <= span.bottom; further++) {
      this.rows.push({ row: further, height, cells: row.cells.map(blankLike) });
    }
    return span;
  }

  /** `outer` tells whether the merged cell left of this one goes on. */
  #addCell(
    { own, placeholder, merged, room }: CompiledCell,
    filled: Computed,
    { top, bottom }: RowSpan,
    outer: { goesOn: boolean },
  ): PlannedCell {
    const { column } = own;
    const area = { top, left: column, bottom, right: column };
    if (placeholder) this.#remember(placeholder.placeholder, area);
    const run = placeholder?.merges && !merged ? this.#runOf(placeholder.placeholder) : undefined;
    const isHidden = run?.add(filled.value, area, outer.goesOn) ?? false;
    if (run && filled.value !== null) outer.goesOn = isHidden;
    if (run && room && !isHidden) {
      this.#tallTexts.push({ run, area: run.areas.length - 1, needed: heightIn(room, filled.value) });
    }
    if (!run && !merged) this.#mergeTall(area);
    if (filled === own) return own;
    const cell: PlannedCell & { formula?: string } = {
      column,
      styleOf: filled.styleOf ?? own.styleOf,
      value: isHidden ? null : filled.value,
      ...(filled.link && { link: filled.link }),
    };
    if (filled.formula) this.#formulas.push({ cell, write: filled.formula });
    return cell;
  }

  /** A formula of the template: its references are to this repetition's rows, or else to what rows elsewhere became. */
  #addFormula(own: CompiledCell["own"], formula: string, near: MovedRows): PlannedCell {
    const cell: PlannedCell & { formula?: string } = { ...own };
    const write = () => moveFormula(formula, (row) => near.get(row)?.[0] ?? spanOf(this.written, row));
    this.#formulas.push({ cell, write });
    return cell;
  }

  #remember(placeholder: string, area: Range): void {
    const areas = this.#placed.get(placeholder);
    if (areas) areas.push(area);
    else this.#placed.set(placeholder, [area]);
  }

  #runOf(placeholder: string): EqualRun {
    const run = this.#runs.get(placeholder) ?? new EqualRun();
    this.#runs.set(placeholder, run);
    return run;
  }

  /** Every row has been written, so that a row's place in the list is its number. */
  #growRows(area: Range | undefined, needed: number): void {
    if (!area) return;
    const rows = this.rows.slice(area.top - 1, area.bottom);
    const heights = grown(
      rows.map(({ height }) => height ?? this.#defaultHeight),
      needed,
    );
    for (const [index, row] of rows.entries()) {
      const height = heights[index] ?? null;
      if (height !== (row.height ?? this.#defaultHeight))
        this.rows[area.top - 1 + index] = { ...row, height };
    }
  }

  #mergeTall(area: Range): void {
    if (area.bottom > area.top) this.merges.push(area);
  }
}

function blankLike({ own }: CompiledCell): PlannedCell {
  return { ...own, value: null };
}
