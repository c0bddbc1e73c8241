import { allAtOnce } from "./all-at-once.ts";
import { allFindings } from "./checked-workbook.ts";
import type { UnitCost } from "./compute/unit-cost.ts";
import { moveClasses } from "./convert/class-moves.ts";
import type { AmountUnit } from "./model/amount-unit.ts";
import type { Department } from "./model/department.ts";
import type { Project } from "./model/project.ts";
import type { Profile } from "./model/taxonomy.ts";
import { checkWorkbook } from "./pipeline.ts";
import type { PipelineOptions } from "./pipeline-options.ts";
import { budgetYear } from "./read/budget-year.ts";
import type { TargetTable } from "./read/table.ts";
import { toProject } from "./read/to-project.ts";
import type { SheetPlan } from "./render/plan.ts";
import { planToSheet } from "./render/plan-to-sheet.ts";
import { renderDepartment } from "./render/render-department.ts";
import { renderLedger } from "./render/render-ledger.ts";
import { type RenderedProject, renderProject } from "./render/render-project.ts";
import { renderReport } from "./render/render-report.ts";
import { renderSummary } from "./render/render-summary.ts";
import { sheetNames } from "./render/sheet-names.ts";
import { inUnit } from "./render/template-unit.ts";
import { unitCostByIndicator } from "./render/unit-cost-calculation.ts";
import { isLedger } from "./template/layout-of.ts";
import type { Template } from "./template/template.ts";

/** The sheets of the template workbook, by what each is for. */
export const templateNames = {
  form: "项目绩效目标表",
  department: "部门整体绩效目标",
  summary: "汇总",
  report: "校验报告",
} as const;

export type Templates = Readonly<Record<keyof typeof templateNames, Template>>;

/** A table to be written as a form, with what its dropdown lists and calculations need. */
interface FormSource {
  readonly table: TargetTable;
  readonly profile: Profile;
  readonly unitCosts: readonly UnitCost[];
  /** The class list that its indicators are moved to, where someone has agreed to that. */
  readonly moveTo?: Profile;
  /** The unit that its amounts are written in, where the template names none; its own when left out. */
  readonly amountUnit?: AmountUnit | undefined;
}

export interface WorkbookSource {
  readonly tables: readonly FormSource[];
  readonly departments: readonly Department[];
}

/** What is wanted besides a sheet for each project. */
export interface PlanChoice {
  /** With 汇总 and 校验报告. */
  readonly extras: boolean;
  /** The names of the sheets that are there already. */
  readonly taken: readonly string[];
}

/** A sheet for each project, named after it, and one for each 部门整体绩效目标. */
export function planForms(
  source: WorkbookSource,
  templates: Templates,
  options: PipelineOptions,
): SheetPlan[] {
  return allAtOnce(planInSteps(source, templates, options, { extras: false, taken: [] }));
}

/** The forms, before them 汇总 and after them 校验报告: what is found in the very sheets that are written. */
export function planWorkbook(
  source: WorkbookSource,
  templates: Templates,
  options: PipelineOptions,
): SheetPlan[] {
  return allAtOnce(planInSteps(source, templates, options, { extras: true, taken: [] }));
}

/** Yields each project's sheet once it is rendered, for those who cannot wait for all, and returns every sheet in its order. */
export function* planInSteps(
  source: WorkbookSource,
  templates: Templates,
  options: PipelineOptions,
  { extras, taken }: PlanChoice,
): Generator<SheetPlan, SheetPlan[]> {
  const extraNames = sheetNames(extras ? [templateNames.summary, templateNames.report] : [], taken);
  const [summaryName = "", reportName = ""] = extraNames;
  const departments = renderDepartments(source, templates, [...taken, ...extraNames]);
  const others = [...taken, ...extraNames, ...departments.map(({ name }) => name)];
  const forms: RenderedProject[] = [];
  const plans: SheetPlan[] = [];
  if (isLedger(templates.form)) {
    plans.push(planLedger(source, templates.form, others));
    yield* plans;
  } else {
    for (const form of renderForms(source, templates, options, others)) {
      forms.push(form);
      plans.push(form.plan);
      yield form.plan;
    }
  }
  if (!extras) return [...plans, ...departments];
  const sheets = [
    ...plans.map((plan) => planToSheet(plan, templates.form)),
    ...departments.map((plan) => planToSheet(plan, templates.department)),
  ];
  const profile = source.tables.find(({ moveTo }) => moveTo)?.moveTo ?? options.profile;
  const findings = allFindings(checkWorkbook(sheets, { ...options, profile, sheet: undefined }));
  const summaryRows = forms.map(({ summary }) => summary);
  const report = renderReport(findings, templates.report, reportName);
  const written = [...plans, ...departments, report];
  // A ledger is a summary itself.
  if (forms.length === 0) return written;
  return [renderSummary(summaryRows, templates.summary, summaryName), ...written];
}

function planLedger({ tables }: WorkbookSource, template: Template, taken: readonly string[]): SheetPlan {
  const [name = ""] = sheetNames([template.name], taken);
  return renderLedger(
    tables.map((form) => sourceProject(form).project),
    template,
    {
      name,
      profile: tables[0] ? writtenProfile(tables[0]) : "2015",
      year: budgetYear(tables.map(({ table }) => table)),
    },
  );
}

function writtenProfile({ profile, moveTo }: FormSource): Profile {
  return moveTo ?? profile;
}

/** A table's project; `order` tells which indicator each one was, where they were moved. */
function sourceProject(form: FormSource): { project: Project; order?: readonly number[] } {
  const { table, moveTo, amountUnit = null } = form;
  const project = inUnit(toProject(table), amountUnit);
  return moveTo ? moveClasses(project, moveTo) : { project };
}

function* renderForms(
  { tables }: WorkbookSource,
  templates: Templates,
  { check }: PipelineOptions,
  taken: readonly string[],
): Generator<RenderedProject> {
  const projects = tables.map(sourceProject);
  const year = budgetYear(tables.map(({ table }) => table));
  const names = sheetNames(
    projects.map(({ project }) => project.projectName ?? ""),
    taken,
  );
  for (const [index, form] of tables.entries()) {
    const { project, order } = projects[index] ?? sourceProject(form);
    const unitCosts = unitCostByIndicator(form.table, form.unitCosts);
    yield renderProject(project, templates.form, {
      name: names[index] ?? "",
      profile: writtenProfile(form),
      unitCosts: order ? order.map((place) => unitCosts[place] ?? null) : unitCosts,
      rounding: check.unitCostRounding,
      year,
    });
  }
}

function renderDepartments(
  { departments }: WorkbookSource,
  templates: Templates,
  taken: readonly string[],
): SheetPlan[] {
  const names = sheetNames(
    departments.map(() => templateNames.department),
    taken,
  );
  return departments.map((department, index) =>
    renderDepartment(department, templates.department, names[index] ?? ""),
  );
}
