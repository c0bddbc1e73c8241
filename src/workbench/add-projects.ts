import type { CheckedTable } from "../core/checked-workbook.ts";
import type { PipelineOptions } from "../core/pipeline-options.ts";
import type { Templates } from "../core/plan-workbook.ts";
import { isLedger } from "../core/template/layout-of.ts";
import { HostError, loadPart, type OwnTemplate, shortWork } from "../hosts/host.ts";
import type { Deeds } from "./deeds.ts";
import type { Changes } from "./outcome.ts";
import { planNewProject, planSheets } from "./plan-sheets.ts";
import type { GenerateWork, NewProject, WritingWish } from "./workbench.ts";

/** The templates that sheets are written with; `own` where the form is not of the built-in workbook. */
export interface WritingTemplates extends Templates {
  readonly own?: OwnTemplate | null;
}

/** The workbook that sheets are added to, as far as planning them needs it. */
export interface NewSheetPlace {
  readonly templates: WritingTemplates;
  /** Names of sheets that are there. */
  readonly taken: readonly string[];
  readonly deeds: Deeds;
  readonly options: PipelineOptions;
}

/** Writes tables anew in the template chosen. */
export async function addProjects(
  { templates, taken, deeds, options }: NewSheetPlace,
  tables: readonly CheckedTable[],
  wish: WritingWish,
  work: GenerateWork,
): Promise<Changes> {
  const { signal } = work;
  const sheets = await planSheets(tables, templates, options, { ...wish, taken }, signal);
  const progress = (done: number) => work.progress(done, sheets.length, sheets[done]?.plan.name ?? "");
  progress(0);
  await deeds.addSheets(sheets, { signal, progress }, templates.own ?? null);
  return { changed: sheets.length, refused: [] };
}

/** Writes the sheet of a new project and tells its name. */
export async function addNewProject(
  { templates, taken, deeds, options }: NewSheetPlace,
  project: NewProject,
): Promise<string> {
  if (isLedger(templates.form)) throw new HostError("not-supported", "a ledger is no sheet of one project");
  const library = project.suggested ? await loadStarter() : null;
  const plan = planNewProject(project, templates, options, taken, library);
  const [name = ""] = await deeds.addSheets([{ plan, copiesOf: [] }], shortWork, templates.own ?? null);
  return name;
}

async function loadStarter() {
  const { loadStarterLibrary } = await loadPart(() => import("./starter-library.ts"));
  return loadStarterLibrary();
}
