import { fillEdits } from "../core/compute/fill.ts";
import type { Rounding } from "../core/compute/rounding.ts";
import type { SheetAddress } from "../core/grid/address.ts";
import type { CellEdit } from "../core/grid/edit.ts";
import type { Sheet } from "../core/grid/sheet.ts";
import {
  allFindings,
  checkWorkbook,
  defaultOptions,
  type PipelineOptions,
  planFixes,
} from "../core/pipeline.ts";
import type { Templates } from "../core/plan-workbook.ts";
import type { SheetPlan } from "../core/render/plan.ts";
import type { Finding } from "../core/rules/finding.ts";
import { type Capabilities, type Host, HostError, type LongWork, type Mark } from "../hosts/host.ts";
import { marksOf } from "./finding-marks.ts";
import { Journal, wordsOf } from "./journal.ts";
import { editsWithout, type TakenBack, takeBack } from "./take-back.ts";
import { watchHost } from "./watch-host.ts";
import type { Checked, GenerateWork, Happening, NewProject, Outcome, Workbench } from "./workbench.ts";

/** Gets the templates of generated sheets, the first time that they are needed. */
export type TemplateLoader = () => Promise<Templates>;

/** Opens a workbench on a workbook that is open in a host. */
export function openWorkbench(
  host: Host,
  loadTemplates: TemplateLoader,
  options: PipelineOptions = defaultOptions,
): Workbench {
  return new HostWorkbench(host, loadTemplates, options);
}

/** What was last read, and what came of it. */
interface LastCheck extends Checked {
  readonly sheets: readonly Sheet[];
}

const nothingDone: TakenBack = { changed: 0, refused: [] };

const shortWork: LongWork = { progress() {}, signal: new AbortController().signal };

class HostWorkbench implements Workbench {
  readonly #host: Host;
  readonly #loadTemplates: TemplateLoader;
  readonly #options: PipelineOptions;
  readonly #journal = new Journal();
  #last: LastCheck | null = null;
  /** Of the last check, planned when first asked for. */
  #safeEdits: readonly CellEdit[] | null = null;
  #marks: readonly Mark[] = [];

  constructor(host: Host, loadTemplates: TemplateLoader, options: PipelineOptions) {
    this.#host = host;
    this.#loadTemplates = loadTemplates;
    this.#options = options;
  }

  get capabilities(): Capabilities {
    return this.#host.capabilities;
  }

  get rounding(): Rounding {
    return this.#options.check.unitCostRounding;
  }

  async check(scope: Checked["scope"]): Promise<Checked> {
    const { sheets, activeSheet } = await this.#read(scope);
    const workbook = checkWorkbook(sheets, this.#options);
    this.#last = { scope, activeSheet, sheets, workbook };
    this.#safeEdits = null;
    return { scope, activeSheet, workbook };
  }

  safeEdits(): readonly CellEdit[] {
    const sheets = this.#last?.sheets ?? [];
    this.#safeEdits ??= planFixes(() => sheets, { ...this.#options, askToo: false, fill: false });
    return this.#safeEdits;
  }

  fillableEdits(): readonly CellEdit[] {
    const tables = this.#last?.workbook.tables ?? [];
    return tables.flatMap(({ table, unitCosts }) => fillEdits(table, unitCosts));
  }

  apply(edits: readonly CellEdit[]): Promise<Outcome> {
    return outcomeOf(async () => {
      try {
        const { written, refused } = await this.#host.write(edits);
        this.#journal.add({ kind: "cells", edits: written });
        return { changed: written.length, refused };
      } catch (error) {
        if (error instanceof HostError) this.#journal.add({ kind: "cells", edits: error.written });
        throw error;
      }
    });
  }

  applyFix({ fix }: Finding): Promise<Outcome> {
    return this.apply(fix?.edits ?? []);
  }

  mark(): Promise<Outcome> {
    return this.#setMarks(this.#last ? marksOf(allFindings(this.#last.workbook)) : []);
  }

  clearMarks(): Promise<Outcome> {
    return this.#setMarks([]);
  }

  select(address: SheetAddress): Promise<Outcome> {
    return outcomeOf(async () => {
      await this.#host.select(address);
      return nothingDone;
    });
  }

  generate(indexes: readonly number[], extras: boolean, work: GenerateWork): Promise<Outcome> {
    const { signal } = work;
    const tables = indexes.flatMap((index) => this.#last?.workbook.tables[index] ?? []);
    return outcomeOf(async () => {
      if (tables.length === 0) return nothingDone;
      const { planSheets } = await import("./plan-sheets.ts");
      const [templates, taken] = await Promise.all([this.#loadTemplates(), this.#host.sheetNames()]);
      const source = { tables, departments: [] };
      const plans = await planSheets(source, templates, this.#options, { extras, taken }, signal);
      const progress = (done: number) => work.progress(done, plans.length, plans[done]?.name ?? "");
      progress(0);
      await this.#addSheets(plans, { signal, progress });
      return { changed: plans.length, refused: [] };
    });
  }

  create(project: NewProject): Promise<Outcome> {
    return outcomeOf(async () => {
      const { planNewProject } = await import("./plan-sheets.ts");
      const [templates, taken] = await Promise.all([this.#loadTemplates(), this.#host.sheetNames()]);
      const [name = ""] = await this.#addSheets(
        [planNewProject(project, templates, this.#options, taken)],
        shortWork,
      );
      // The sheet is there, whether or not it can be shown.
      await this.select({ sheet: name, row: 1, column: 1 });
      return { changed: 1, refused: [] };
    });
  }

  undoable(): string | null {
    const { last } = this.#journal;
    return last ? wordsOf(last) : null;
  }

  undo(): Promise<Outcome> {
    const { last } = this.#journal;
    return outcomeOf(async () => {
      if (!last) return nothingDone;
      try {
        const taken = await takeBack(last, this.#host);
        if (last.kind === "marks") this.#marks = last.before;
        this.#journal.replaceLast(null);
        return taken;
      } catch (error) {
        if (error instanceof HostError && last.kind === "cells") {
          this.#journal.replaceLast({ kind: "cells", edits: editsWithout(last.edits, error.written) });
        }
        throw error;
      }
    });
  }

  watch(listener: (happening: Happening) => void): () => void {
    return watchHost(this.#host, listener);
  }

  /** One read of the host. */
  async #read(scope: Checked["scope"]): Promise<{ sheets: readonly Sheet[]; activeSheet: string }> {
    if (scope === "all") return this.#host.readAll();
    const sheet = await this.#host.readActive();
    return { sheets: [sheet], activeSheet: sheet.name };
  }

  async #addSheets(plans: readonly SheetPlan[], long: LongWork): Promise<readonly string[]> {
    const names = await this.#host.addSheets(plans, long);
    this.#journal.add({
      kind: "sheets",
      added: plans.map((plan, index) => ({ name: names[index] ?? plan.name, plan })),
    });
    return names;
  }

  #setMarks(after: readonly Mark[]): Promise<Outcome> {
    return outcomeOf(async () => {
      await (after.length > 0 ? this.#host.mark(after) : this.#host.clearMarks());
      this.#journal.add({ kind: "marks", before: this.#marks, after });
      this.#marks = after;
      return { changed: after.length, refused: [] };
    });
  }
}

/** What came of an action, the host's faults included. */
async function outcomeOf(action: () => Promise<TakenBack>): Promise<Outcome> {
  try {
    return { kind: "done", ...(await action()) };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return error.fault === "cancelled" ? { kind: "cancelled" } : { kind: "failed", fault: error.fault };
  }
}
