import { crossReferences, withoutCrossReferences } from "../../core/render/cross-references.ts";
import type { SheetPlan } from "../../core/render/plan.ts";
import { HostError, type LongWork, type OwnTemplate } from "../host.ts";
import { Pace } from "../pace.ts";
import { refuseTakenNames } from "../taken-names.ts";
import { type TemplateRun, templateRuns } from "../xlsx/stamp/template-runs.ts";
import { readTemplates } from "../xlsx/template/read-templates.ts";
import { buildSheet } from "./build-sheet.ts";
import { copySheets } from "./copy-sheets.ts";
import type { WpsWorkbook } from "./jsapi.ts";
import { attempt } from "./offers.ts";
import { namesOfSheets } from "./read-sheets.ts";
import { deleteSheets } from "./remove-sheets.ts";
import type { Session } from "./session.ts";
import { temporaryFiles } from "./temporary-file.ts";
import { toHostError } from "./wps-error.ts";

/**
 * Adds the planned sheets: stamped out of the template into a workbook file which WPS opens and whose sheets it copies, or,
 * where it does not do that, drawn by the object model. On a fault, or when stopped, what was added is removed.
 */
export async function addSheets(
  session: Session,
  template: Uint8Array,
  plans: readonly SheetPlan[],
  long: LongWork,
  own: OwnTemplate | null = null,
): Promise<readonly string[]> {
  const { book } = session;
  refuseTakenNames(namesOfSheets(book), plans);
  if (book.ProtectStructure === true) throw new HostError("protected", "the workbook's structure");
  const front = book.ActiveSheet;
  await session.quietly(async () => {
    try {
      const runs = templateRuns(plans.map(withoutCrossReferences), template, own);
      if (!(await addCopies(session, book, runs, plans, long))) {
        await addInSteps(session, book, plans, long, () => drawn(book, runs));
      }
      await joinSheets(session, book, plans);
    } finally {
      attempt(() => book.Activate());
      attempt(() => front.Activate());
    }
  });
  return plans.map(({ name }) => name);
}

/** References between sheets would lead back to the file that they were copied from, so they are written at the end. */
async function joinSheets(session: Session, book: WpsWorkbook, plans: readonly SheetPlan[]): Promise<void> {
  try {
    for (const { sheet, address, formula } of crossReferences(plans)) {
      book.Worksheets.Item(sheet).Range(address).Formula = `=${formula}`;
    }
  } catch (error) {
    await takeBack(session, book, plans);
    throw toHostError(session.app, error, { book });
  }
}

/** Removes what was added, quietly once more: another page may have turned questions on again meanwhile. */
async function takeBack(session: Session, book: WpsWorkbook, plans: readonly SheetPlan[]): Promise<void> {
  const names = plans.map(({ name }) => name);
  await session.quietly(() => attempt(() => deleteSheets(book, names)));
}

/** Whether copying went; where WPS does not do it, nothing of it stays. */
async function addCopies(
  session: Session,
  book: WpsWorkbook,
  runs: readonly TemplateRun[],
  plans: readonly SheetPlan[],
  long: LongWork,
): Promise<boolean> {
  const files = temporaryFiles(session.app);
  if (!files) return false;
  try {
    await copySheets(session.app, files, runs, (source) =>
      addInSteps(session, book, plans, long, () => copied(book, source, plans)),
    );
    return true;
  } catch (error) {
    if (error instanceof HostError && error.fault !== "other") throw error;
    return false;
  }
}

async function addInSteps(
  session: Session,
  book: WpsWorkbook,
  plans: readonly SheetPlan[],
  { progress, signal }: LongWork,
  begin: () => Iterator<void>,
): Promise<void> {
  const pace = new Pace();
  try {
    const steps = begin();
    for (let done = 0; done < plans.length; done++) {
      if (signal.aborted) throw new HostError("cancelled", `after ${done} sheets`);
      steps.next();
      progress(done + 1);
      await pace.rest();
    }
    if (signal.aborted) throw new HostError("cancelled", "after the last sheet");
  } catch (error) {
    const fault = toHostError(session.app, error, { book });
    await takeBack(session, book, plans);
    throw fault;
  }
}

function* copied(book: WpsWorkbook, source: WpsWorkbook, plans: readonly SheetPlan[]): Generator<void> {
  for (const [index, { name }] of plans.entries()) {
    const count = book.Sheets.Count;
    source.Worksheets.Item(index + 1).Copy(null, book.Sheets.Item(count));
    const added = book.Sheets.Item(count + 1);
    if (added.Name !== name) added.Name = name;
    yield;
  }
}

function* drawn(book: WpsWorkbook, runs: readonly TemplateRun[]): Generator<void> {
  for (const { template, plans } of runs) {
    const templates = readTemplates(template);
    for (const plan of plans) {
      const sheet = book.Worksheets.Add(null, book.Sheets.Item(book.Sheets.Count));
      try {
        sheet.Name = plan.name;
      } catch (error) {
        attempt(() => sheet.Delete());
        throw error;
      }
      buildSheet(sheet, plan, templates.get(plan.template));
      yield;
    }
  }
}
