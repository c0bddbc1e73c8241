import type { UnitCost } from "./compute/unit-cost.ts";
import type { Department } from "./model/department.ts";
import type { Profile } from "./model/taxonomy.ts";
import { allFindings, checkWorkbook, type PipelineOptions } from "./pipeline.ts";
import type { TargetTable } from "./read/table.ts";
import { toProject } from "./read/to-project.ts";
import type { SheetPlan } from "./render/plan.ts";
import { planToSheet } from "./render/plan-to-sheet.ts";
import { renderDepartment } from "./render/render-department.ts";
import { type RenderedProject, renderProject } from "./render/render-project.ts";
import { renderReport } from "./render/render-report.ts";
import { renderSummary } from "./render/render-summary.ts";
import { sheetNames } from "./render/sheet-names.ts";
import { unitCostByIndicator } from "./render/unit-cost-calculation.ts";
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
}

export interface WorkbookSource {
  readonly tables: readonly FormSource[];
  readonly departments: readonly Department[];
}

/** A sheet for each project, named after it, and one for each 部门整体绩效目标. */
export function planForms(
  source: WorkbookSource,
  templates: Templates,
  options: PipelineOptions,
): SheetPlan[] {
  const { forms, departments } = renderForms(source, templates, options, []);
  return [...forms.map(({ plan }) => plan), ...departments];
}

/** The forms, before them 汇总 and after them 校验报告: what is found in the very sheets that are written. */
export function planWorkbook(
  source: WorkbookSource,
  templates: Templates,
  options: PipelineOptions,
): SheetPlan[] {
  const { summary, report } = templateNames;
  const { forms, departments } = renderForms(source, templates, options, [summary, report]);
  const sheets = [
    ...forms.map(({ plan }) => planToSheet(plan, templates.form)),
    ...departments.map((plan) => planToSheet(plan, templates.department)),
  ];
  const findings = allFindings(checkWorkbook(sheets, { ...options, sheet: undefined }));
  return [
    renderSummary(
      forms.map((form) => form.summary),
      templates.summary,
      summary,
    ),
    ...forms.map(({ plan }) => plan),
    ...departments,
    renderReport(findings, templates.report, report),
  ];
}

function renderForms(
  { tables, departments }: WorkbookSource,
  templates: Templates,
  { check }: PipelineOptions,
  taken: readonly string[],
): { forms: RenderedProject[]; departments: SheetPlan[] } {
  const projects = tables.map(({ table }) => toProject(table));
  const departmentNames = sheetNames(
    departments.map(() => templateNames.department),
    taken,
  );
  const names = sheetNames(
    projects.map(({ projectName }) => projectName ?? ""),
    [...taken, ...departmentNames],
  );
  return {
    forms: tables.map(({ table, profile, unitCosts }, index) =>
      renderProject(projects[index] ?? toProject(table), templates.form, {
        name: names[index] ?? "",
        profile,
        unitCosts: unitCostByIndicator(table, unitCosts),
        rounding: check.unitCostRounding,
      }),
    ),
    departments: departments.map((department, index) =>
      renderDepartment(department, templates.department, departmentNames[index] ?? ""),
    ),
  };
}
