import type { Templates } from "../../core/plan-workbook.ts";
import type { SheetPlan } from "../../core/render/plan.ts";
import { KnownLayouts } from "../../core/template/known-layouts.ts";
import { layoutOf } from "../../core/template/layout-of.ts";
import type { Template } from "../../core/template/template.ts";
import { insertSheets } from "../../hosts/xlsx/stamp/insert-sheets.ts";
import { stampWorkbook } from "../../hosts/xlsx/stamp/stamp-workbook.ts";
import { readTemplates } from "../../hosts/xlsx/template/read-templates.ts";
import { workbookKind } from "../files/file-faults.ts";
import { findFormTemplate } from "../template/form-template.ts";
import { deflate } from "./deflate.ts";
import { readInput } from "./files.ts";
import { reading } from "./reading.ts";
import { standardTemplate } from "./standard-template.ts";
import { addedTemplates, builtInNames, builtInTemplate } from "./template-folder.ts";
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
    if (!form) throw new UserError(noIndicators(name));
    return { bytes, form };
  });
}

function noIndicators(name: string): string {
  return `模板“${name}”里没有指标行：请在指标表头下面一行的单元格里写上 {{indicator.name}}、{{indicator.target}} 等占位符。`;
}

/** The layouts that tables are recognised by: the built-in ones, those in the folder of templates, and those given. */
export async function knownLayouts(
  terminal: Terminal,
  given: readonly string[],
): Promise<KnownLayouts | undefined> {
  const own = [...given.filter((name) => !builtInNames.includes(name)), ...addedTemplates()];
  if (own.length === 0) return undefined;
  const layouts = [];
  for (const name of own) layouts.push(layoutOf((await openTemplate(terminal, name)).form));
  return new KnownLayouts(layouts);
}

/** What sheets are written with: the template given last, the standard one where none is. */
export async function writingTemplate(
  terminal: Terminal,
  given: readonly string[],
): Promise<ChosenTemplate | null> {
  const name = given[given.length - 1];
  return name === undefined || name === "标准" ? null : await openTemplate(terminal, name);
}

/** The sheets to plan with: the chosen form, and the built-in ones around it. */
export function templatesWith(chosen: ChosenTemplate | null): Templates {
  const { templates } = standardTemplate();
  return chosen ? { ...templates, form: chosen.form } : templates;
}

/** Writes planned sheets as a workbook, each stamped from the template workbook that it belongs to. */
export function stampChosen(chosen: ChosenTemplate | null, plans: readonly SheetPlan[]): Uint8Array {
  const standard = standardTemplate();
  if (!chosen) return stampWorkbook(standard.bytes, plans, deflate);
  const own = plans.filter(({ template }) => template === chosen.form.name);
  const others = plans.filter(({ template }) => template !== chosen.form.name);
  const forms = stampWorkbook(chosen.bytes, own, deflate);
  return others.length === 0 ? forms : insertSheets(forms, standard.bytes, others, deflate);
}
