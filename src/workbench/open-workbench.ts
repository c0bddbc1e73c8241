import { allFindings, type CheckedTable } from "../core/checked-workbook.ts";
import { fillEdits } from "../core/compute/fill.ts";
import type { Rounding } from "../core/compute/rounding.ts";
import type { SheetAddress } from "../core/grid/address.ts";
import type { CellEdit } from "../core/grid/edit.ts";
import { defaultOptions, type PipelineOptions } from "../core/pipeline-options.ts";
import type { Finding } from "../core/rules/finding.ts";
import type { KnownLayouts } from "../core/template/known-layouts.ts";
import { type Capabilities, type Host, loadPart, shortWork } from "../hosts/host.ts";
import { inSteps } from "../hosts/in-steps.ts";
import type { NewSheetPlace, WritingTemplates } from "./add-projects.ts";
import type { Deeds } from "./deeds.ts";
import type { DeedStore, Journal } from "./journal.ts";
import { nothingChanged, outcomeOf } from "./outcome.ts";
import { readForCheck, type SheetsToCheck } from "./read-for-check.ts";
import { ignoreFault, watchHost } from "./watch-host.ts";
import type {
  Checked,
  CheckWork,
  GenerateWork,
  Happening,
  NewProject,
  Outcome,
  Workbench,
  WritingWish,
} from "./workbench.ts";

/** Gets the templates that sheets are to be written with at the time. */
export type TemplateLoader = () => Promise<WritingTemplates>;

/** Gets what tables are recognised by at the time, where the user has a layout of their own. */
export type LayoutLoader = () => Promise<KnownLayouts | undefined>;

/** Gets the place where deeds are kept, once there may be some. */
export type StoreLoader = () => Promise<DeedStore>;

/** Opens a workbench on a workbook that is open in a host. */
export function openWorkbench(
  host: Host,
  loadTemplates: TemplateLoader,
  options: PipelineOptions = defaultOptions,
  loadStore: StoreLoader = inMemory,
  loadLayouts: LayoutLoader = async () => options.layouts,
): Workbench {
  return new HostWorkbench(host, loadTemplates, options, loadStore, loadLayouts);
}

async function inMemory(): Promise<DeedStore> {
  const { deedsInMemory } = await loadPart(() => import("./journal.ts"));
  return deedsInMemory();
}

class HostWorkbench implements Workbench {
  readonly #host: Host;
  readonly #loadTemplates: TemplateLoader;
  #options: PipelineOptions;
  readonly #loadStore: StoreLoader;
  readonly #loadLayouts: LayoutLoader;
  /** `null` until there may be deeds in it. */
  #journal: Journal | null = null;
  #last: LastCheck | null = null;

  constructor(
    host: Host,
    loadTemplates: TemplateLoader,
    options: PipelineOptions,
    loadStore: StoreLoader,
    loadLayouts: LayoutLoader,
  ) {
    this.#host = host;
    this.#loadTemplates = loadTemplates;
    this.#options = options;
    this.#loadStore = loadStore;
    this.#loadLayouts = loadLayouts;
  }

  get capabilities(): Capabilities {
    return this.#host.capabilities;
  }

  get rounding(): Rounding {
    return this.#options.check.unitCostRounding;
  }

  async check(scope: Checked["scope"], { signal, progress }: CheckWork = shortWork): Promise<Checked> {
    const [{ checkInSteps }, layouts, { sheets, copies, activeSheet }] = await Promise.all([
      loadPart(() => import("../core/pipeline.ts")),
      this.#loadLayouts(),
      readForCheck(this.#host, scope, () => this.#openJournal()),
    ]);
    this.#options = { ...this.#options, layouts };
    const steps = checkInSteps(sheets, this.#options);
    const workbook = await inSteps(steps, signal, ({ checked, tables }) => progress(checked, tables));
    this.#last?.outdated.abort();
    this.#last = { scope, activeSheet, copies, sheets, workbook, outdated: new AbortController() };
    return { scope, activeSheet, copies, workbook };
  }

  async safeEdits(): Promise<readonly CellEdit[]> {
    const last = this.#last;
    if (!last) return [];
    if (last.safeEdits) return last.safeEdits;
    const { planFixesInSteps } = await loadPart(() => import("../core/plan-fixes.ts"));
    const options = { ...this.#options, askToo: false, fill: false };
    last.safeEdits = await inSteps(
      planFixesInSteps(() => last.sheets, options),
      last.outdated.signal,
    );
    return last.safeEdits;
  }

  fillableEdits(): readonly CellEdit[] {
    const tables = this.#last?.workbook.tables ?? [];
    return tables.flatMap(({ table, unitCosts }) => fillEdits(table, unitCosts));
  }

  apply(edits: readonly CellEdit[], verb?: string): Promise<Outcome> {
    const changes = edits.filter(({ before, after }) => before !== after);
    return outcomeOf(async () => (await this.#deeds()).write(changes, verb));
  }

  applyFix({ fix }: Finding): Promise<Outcome> {
    return this.apply(fix?.edits ?? []);
  }

  mark(): Promise<Outcome> {
    const findings = this.#last ? allFindings(this.#last.workbook) : [];
    return outcomeOf(async () => (await this.#deeds()).mark(findings));
  }

  clearMarks(): Promise<Outcome> {
    return outcomeOf(async () => (await this.#deeds()).mark([]));
  }

  select(address: SheetAddress): Promise<Outcome> {
    return outcomeOf(async () => {
      await this.#host.select(address);
      return nothingChanged;
    });
  }

  generate(tables: readonly CheckedTable[], wish: WritingWish, work: GenerateWork): Promise<Outcome> {
    return outcomeOf(async () => {
      if (tables.length === 0) return nothingChanged;
      const { addProjects } = await loadPart(() => import("./add-projects.ts"));
      return addProjects(await this.#place(), tables, wish, work);
    });
  }

  create(project: NewProject): Promise<Outcome> {
    return outcomeOf(async () => {
      const { addNewProject } = await loadPart(() => import("./add-projects.ts"));
      const name = await addNewProject(await this.#place(), project);
      // The sheet is there, whether or not it can be shown.
      await this.select({ sheet: name, row: 1, column: 1 });
      return { changed: 1, refused: [] };
    });
  }

  undoable(): string | null {
    return this.#journal?.words ?? null;
  }

  undo(): Promise<Outcome> {
    return outcomeOf(async () => (await this.#deeds()).undo());
  }

  watch(listener: (happening: Happening) => void): () => void {
    const ends = [watchHost(this.#host, listener)];
    const elsewhere = () => {
      if (ends.length > 0) listener({ kind: "done-elsewhere" });
    };
    this.#openJournal().then(({ store, last }) => {
      if (ends.length === 0) return;
      ends.push(store.onChange(elsewhere));
      if (last) elsewhere();
    }, ignoreFault);
    return () => {
      for (const end of ends.splice(0)) end();
    };
  }

  async #deeds(): Promise<Deeds> {
    const { Deeds } = await loadPart(() => import("./deeds.ts"));
    return new Deeds(this.#host, await this.#openJournal());
  }

  async #openJournal(): Promise<Journal> {
    if (this.#journal) return this.#journal;
    const [store, { Journal }] = await Promise.all([
      this.#loadStore(),
      loadPart(() => import("./journal.ts")),
    ]);
    this.#journal ??= new Journal(store);
    return this.#journal;
  }

  async #place(): Promise<NewSheetPlace> {
    const [templates, taken, deeds] = await Promise.all([
      this.#loadTemplates(),
      this.#host.sheetNames(),
      this.#deeds(),
    ]);
    return { templates, taken, deeds, options: this.#options };
  }
}

/** What was last read, and what came of it. */
interface LastCheck extends Checked, SheetsToCheck {
  /** Stops what is still being planned from it, once there is a later check. */
  readonly outdated: AbortController;
  /** Planned when first asked for. */
  safeEdits?: readonly CellEdit[];
}
