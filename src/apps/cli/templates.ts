import type { Templates } from "../../core/plan-workbook.ts";
import type { SheetPlan } from "../../core/render/plan.ts";
import { KnownLayouts } from "../../core/template/known-layouts.ts";
import { layoutOf } from "../../core/template/layout-of.ts";
import type { Template } from "../../core/template/template.ts";
import type { OwnTemplate } from "../../hosts/host.ts";
import { stampRuns, templateRuns } from "../../hosts/xlsx/stamp/template-runs.ts";
import { readTemplates } from "../../hosts/xlsx/template/read-templates.ts";
import { workbookKind } from "../files/file-faults.ts";
import { findFormTemplate } from "../template/form-template.ts";
import { ownFormProblems } from "../template/own-form.ts";
import { withoutIndicators } from "../template/without-indicators.ts";
import { readInput } from "./files.ts";
import { reading } from "./reading.ts";
import { standardTemplate } from "./standard-template.ts";
import { addedTemplates, builtInNames, builtInTemplate } from "./template-folder.ts";
import { unusableTemplate } from "./template-problems.ts";
import type { Terminal } from "./terminal.ts";
import { UserError } from "./user-error.ts";

/** A template workbook that the user chose, with the sheet in it that is the form or ledger. */
export interface ChosenTemplate {
  readonly bytes: Uint8Array;
  readonly form: Template;
}

/** Opens a template by its built-in name or by its path. */
export async function openTemplate(terminal: Terminal, name: string): Promise<ChosenTemplate> {
  const bytes = builtInTemplate(name) ?? readInput(terminal, name);
  return await reading(name, workbookKind, () => {
    const form = findFormTemplate(readTemplates(bytes));
    if (!form) throw new UserError(withoutIndicators(name));
    return { bytes, form };
  });
}

/** Opens a template to read or write tables with; refuses one of the user's own that has errors. */
async function openUsableTemplate(terminal: Terminal, name: string): Promise<ChosenTemplate> {
  const chosen = await openTemplate(terminal, name);
  if (builtInNames.includes(name)) return chosen;
  const errors = ownFormProblems(chosen.form).filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new UserError(unusableTemplate(name, chosen.form, errors));
  return chosen;
}

/** The layouts that tables are recognised by: the built-in ones, those in the folder of templates, and those given. */
export async function knownLayouts(
  terminal: Terminal,
  given: readonly string[],
): Promise<KnownLayouts | undefined> {
  const forms: Template[] = [];
  for (const name of given) {
    if (!builtInNames.includes(name)) forms.push((await openUsableTemplate(terminal, name)).form);
  }
  for (const name of addedTemplates()) forms.push((await openTemplate(terminal, name)).form);
  return forms.length > 0 ? new KnownLayouts(forms.map(layoutOf)) : undefined;
}

/** What sheets are planned and stamped with. */
export interface WritingTemplates {
  readonly templates: Templates;
  readonly builtIn: Uint8Array;
  readonly own: OwnTemplate | null;
}

/** The template given last beside the built-in ones, the standard form where none is. */
export async function writingTemplates(
  terminal: Terminal,
  given: readonly string[],
): Promise<WritingTemplates> {
  const { bytes: builtIn, templates } = standardTemplate();
  const name = given[given.length - 1];
  if (name === undefined || name === "标准") return { templates, builtIn, own: null };
  const { bytes, form } = await openUsableTemplate(terminal, name);
  return { templates: { ...templates, form }, builtIn, own: { bytes, sheet: form.name } };
}

/** Writes planned sheets as a workbook, each stamped from the template workbook that it belongs to. */
export function stampPlans({ builtIn, own }: WritingTemplates, plans: readonly SheetPlan[]): Uint8Array {
  return stampRuns(templateRuns(plans, builtIn, own));
}
