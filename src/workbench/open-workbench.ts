import { fillEdits } from "../core/compute/fill.ts";
import type { Rounding } from "../core/compute/rounding.ts";
import type { SheetAddress } from "../core/grid/address.ts";
import type { CellEdit } from "../core/grid/edit.ts";
import type { Sheet } from "../core/grid/sheet.ts";
import { allFindings, checkInSteps, defaultOptions, type PipelineOptions } from "../core/pipeline.ts";
import type { Templates } from "../core/plan-workbook.ts";
import type { Finding } from "../core/rules/finding.ts";
import { type Capabilities, type Host, type LongWork, loadPart } from "../hosts/host.ts";
import { inSteps } from "../hosts/in-steps.ts";
import type { Deeds } from "./deeds.ts";
import type { DeedStore, Journal } from "./journal.ts";
import { nothingChanged, outcomeOf } from "./outcome.ts";
import { ignoreFault, watchHost } from "./watch-host.ts";
import type {
  Checked,
  CheckWork,
  GenerateWork,
  Happening,
  NewProject,
  Outcome,
  Workbench,
} from "./workbench.ts";

/** Gets the templates of generated sheets, the first time that they are needed. */
export type TemplateLoader = () => Promise<Templates>;

/** Gets the place where deeds are kept, once there may be some. */
export type StoreLoader = () => Promise<DeedStore>;

/** Opens a workbench on a workbook that is open in a host. */
export function openWorkbench(
  host: Host,
  loadTemplates: TemplateLoader,
  options: PipelineOptions = defaultOptions,
  loadStore: StoreLoader = inMemory,
): Workbench {
  return new HostWorkbench(host, loadTemplates, options, loadStore);
}

async function inMemory(): Promise<DeedStore> {
  const { deedsInMemory } = await loadPart(() => import("./journal.ts"));
  return deedsInMemory();
}

const shortWork: LongWork = { progress() {}, signal: new AbortController().signal };

class HostWorkbench implements Workbench {
  readonly #host: Host;
  readonly #loadTemplates: TemplateLoader;
  readonly #options: PipelineOptions;
  readonly #loadStore: StoreLoader;
  /** `null` until there may be deeds in it. */
  #journal: Journal | null = null;
  #last: LastCheck | null = null;

  constructor(host: Host, loadTemplates: TemplateLoader, options: PipelineOptions, loadStore: StoreLoader) {
    this.#host = host;
    this.#loadTemplates = loadTemplates;
    this.#options = options;
    this.#loadStore = loadStore;
  }

  get capabilities(): Capabilities {
    return this.#host.capabilities;
  }

  get rounding(): Rounding {
    return this.#options.check.unitCostRounding;
  }

  async check(scope: Checked["scope"], { signal, progress }: CheckWork = shortWork): Promise<Checked> {
    const { sheets, copies, activeSheet } = await this.#read(scope);
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

  apply(edits: readonly CellEdit[]): Promise<Outcome> {
    return outcomeOf(async () => (await this.#deeds()).write(edits));
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

  generate(indexes: readonly number[], extras: boolean, work: GenerateWork): Promise<Outcome> {
    const { signal } = work;
    const tables = indexes.flatMap((index) => this.#last?.workbook.tables[index] ?? []);
    return outcomeOf(async () => {
      if (tables.length === 0) return nothingChanged;
      const { planSheets } = await loadPart(() => import("./plan-sheets.ts"));
      const [templates, taken] = await this.#beforeAdding();
      const sheets = await planSheets(tables, templates, this.#options, { extras, taken }, signal);
      const progress = (done: number) => work.progress(done, sheets.length, sheets[done]?.plan.name ?? "");
      progress(0);
      await (await this.#deeds()).addSheets(sheets, { signal, progress });
      return { changed: sheets.length, refused: [] };
    });
  }

  create(project: NewProject): Promise<Outcome> {
    return outcomeOf(async () => {
      const { planNewProject } = await loadPart(() => import("./plan-sheets.ts"));
      const [templates, taken] = await this.#beforeAdding();
      const plan = planNewProject(project, templates, this.#options, taken);
      const deeds = await this.#deeds();
      const [name = ""] = await deeds.addSheets([{ plan, copyOf: null }], shortWork);
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

  #beforeAdding(): Promise<[Templates, readonly string[]]> {
    return Promise.all([this.#loadTemplates(), this.#host.sheetNames()]);
  }

  /** One read of the host. Of all sheets, the unchanged copies are left out. */
  async #read(scope: Checked["scope"]): Promise<Pick<LastCheck, "sheets" | "copies" | "activeSheet">> {
    if (scope === "active") {
      const sheet = await this.#host.readActive();
      return { sheets: [sheet], copies: [], activeSheet: sheet.name };
    }
    const { sheets, activeSheet } = await this.#host.readAll();
    const { added: all } = await this.#openJournal();
    const added = all.filter(({ copyOf }) => copyOf !== null);
    if (added.length === 0) return { sheets, copies: [], activeSheet };
    const { unchangedCopies } = await loadPart(() => import("./unchanged-copies.ts"));
    const copies = unchangedCopies(sheets, added);
    return { sheets: sheets.filter(({ name }) => !copies.has(name)), copies: [...copies], activeSheet };
  }
}

/** What was last read, and what came of it. */
interface LastCheck extends Checked {
  readonly sheets: readonly Sheet[];
  /** Stops what is still being planned from it, once there is a later check. */
  readonly outdated: AbortController;
  /** Planned when first asked for. */
  safeEdits?: readonly CellEdit[];
}
