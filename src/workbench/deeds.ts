import type { CellEdit } from "../core/grid/edit.ts";
import type { PlannedCell, SheetPlan } from "../core/render/plan.ts";
import type { Finding } from "../core/rules/finding.ts";
import { type Host, HostError, type LongWork, type OwnTemplate } from "../hosts/host.ts";
import { marksOf } from "./finding-marks.ts";
import type { AddedSheet, Deed, Journal, WrittenRow } from "./journal.ts";
import { type Changes, nothingChanged } from "./outcome.ts";
import { editsWithout, takeBack } from "./take-back.ts";

/** A sheet to add, and the sheets of the tables that it writes anew, if it is such a copy. */
export interface SheetToAdd {
  readonly plan: SheetPlan;
  readonly copiesOf: readonly string[];
}

/** Does things to the workbook of a host and writes each down, so that it can be taken back. */
export class Deeds {
  readonly #host: Host;
  readonly #journal: Journal;

  constructor(host: Host, journal: Journal) {
    this.#host = host;
    this.#journal = journal;
  }

  /** Writes cells; `verb` says what is done to them, where that is neither 修正 nor 填充. */
  async write(edits: readonly CellEdit[], verb?: string): Promise<Changes> {
    try {
      const { written, refused } = await this.#host.write(edits);
      this.#journal.add({ kind: "cells", edits: written, verb });
      return { changed: written.length, refused };
    } catch (error) {
      if (error instanceof HostError) this.#journal.add({ kind: "cells", edits: error.written, verb });
      throw error;
    }
  }

  /** Marks the cells with findings, in place of all former marks. */
  async mark(findings: readonly Finding[]): Promise<Changes> {
    const before = this.#journal.marks;
    const after = marksOf(findings);
    await (after.length > 0 ? this.#host.mark(after) : this.#host.clearMarks());
    this.#journal.add({ kind: "marks", before, after });
    return { changed: after.length, refused: [] };
  }

  /** Adds sheets, those of the user's own template stamped from its workbook, and tells their names. */
  async addSheets(
    sheets: readonly SheetToAdd[],
    long: LongWork,
    own: OwnTemplate | null,
  ): Promise<readonly string[]> {
    const plans = sheets.map(({ plan }) => plan);
    const names = await this.#host.addSheets(plans, long, own);
    this.#journal.add({
      kind: "sheets",
      added: sheets.map(({ plan, copiesOf }, index) => addedSheet(plan, names[index] ?? plan.name, copiesOf)),
    });
    return names;
  }

  /** Takes the last deed back as far as nobody has changed it since. */
  async undo(): Promise<Changes> {
    const { last } = this.#journal;
    if (!last) return nothingChanged;
    try {
      const taken = await takeBack(last, this.#host);
      this.#journal.replace(last, null);
      return taken;
    } catch (error) {
      if (error instanceof HostError && last.kind === "cells") {
        const left: Deed = { ...last, edits: editsWithout(last.edits, error.written) };
        this.#journal.replace(last, left);
      }
      throw error;
    }
  }
}

/** What undo needs to know of a planned sheet. */
function addedSheet({ rows }: SheetPlan, name: string, copiesOf: readonly string[]): AddedSheet {
  return {
    name,
    copiesOf,
    rows: rows.map(({ row, cells }) => ({ row, cells: cells.filter(isFilled).map(writtenCell) })),
  };
}

function isFilled({ value, formula }: PlannedCell): boolean {
  return value !== null || formula !== undefined;
}

function writtenCell({ column, value, formula }: PlannedCell): WrittenRow["cells"][number] {
  return formula === undefined ? { column, value } : { column, value, formula };
}
