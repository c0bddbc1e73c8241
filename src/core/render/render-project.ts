import type { Rounding } from "../compute/rounding.ts";
import type { UnitCost } from "../compute/unit-cost.ts";
import type { Indicator, Project } from "../model/project.ts";
import type { Profile } from "../model/taxonomy.ts";
import { type CompiledTemplate, compileTemplate } from "../template/compile.ts";
import type { Template } from "../template/template.ts";
import type { Bindings, Bound } from "./content.ts";
import { indicatorDropdowns } from "./indicator-dropdowns.ts";
import type { SheetPlan } from "./plan.ts";
import { renderSheet } from "./render-sheet.ts";
import { scheduleCalculation } from "./schedule-calculation.ts";
import { type ScheduleSlot, scheduleSlots } from "./schedule-slots.ts";
import { type SummaryRow, summaryRow } from "./summary-row.ts";
import { titleOf } from "./title.ts";
import { unitCostCalculation } from "./unit-cost-calculation.ts";
import { writtenFigure, writtenPercent } from "./written-figure.ts";

export interface ProjectOptions {
  /** The sheet's name; see `sheetNames`. */
  readonly name: string;
  /** Whose classes the dropdown lists offer. */
  readonly profile: Profile;
  /** By indicator, as `unitCostByIndicator` gives them; none are calculated when left out. */
  readonly unitCosts?: readonly (UnitCost | null)[];
  readonly rounding: Rounding;
}

/** A project's sheet, and what the summary needs of it. */
export interface RenderedProject {
  readonly plan: SheetPlan;
  readonly summary: SummaryRow;
}

/** One 项目绩效目标表 as a sheet, true to its template, with the calculations beside it as live formulas. */
export function renderProject(
  project: Project,
  template: Template,
  options: ProjectOptions,
): RenderedProject {
  const { name, profile, unitCosts = [], rounding } = options;
  const compiled = compileTemplate(template);
  const slots = scheduleSlots(project, compiled);
  const { plan, places } = renderSheet(name, compiled, {
    once: { ...headBindings(project, slots, compiled), ...scheduleCalculation(slots) },
    repeated: {
      indicator: project.indicators.map((indicator, index) => {
        const cost = unitCosts[index];
        const bindings = indicatorBindings(indicator);
        return cost
          ? { ...bindings, ...unitCostCalculation(cost, index, project.amountUnit, rounding) }
          : bindings;
      }),
    },
    mergedDown: ["indicator.level1"],
    dropdowns: (places) => indicatorDropdowns(places, profile),
  });
  return { plan, summary: summaryRow(project, name, slots, places) };
}

function headBindings(
  project: Project,
  slots: readonly ScheduleSlot[],
  compiled: CompiledTemplate,
): Record<string, Bound> {
  const { code, name } = project.budgetUnit;
  const bindings: Record<string, Bound> = {
    title: titleOf(project),
    budgetUnit: `${code ?? ""}${name ?? ""}`,
    amountUnit: project.amountUnit,
    projectCode: project.projectCode,
    projectName: project.projectName,
    budget: writtenFigure(project.budget),
    fiscalFunds: writtenFigure(project.fiscalFunds),
    otherFunds: writtenFigure(project.otherFunds),
    purpose: project.purpose,
    goal: project.goal,
  };
  for (const slot of slots) {
    bindings[slot.placeholders.label] = slot.label;
    bindings[slot.placeholders.percent] = writtenPercent(slot.percent, compiled);
  }
  return bindings;
}

function indicatorBindings(indicator: Indicator): Bindings {
  return {
    "indicator.level1": indicator.level1,
    "indicator.level2": indicator.level2,
    "indicator.name": indicator.name,
    "indicator.description": indicator.description,
    "indicator.target": indicator.target,
    "indicator.basis": indicator.basis,
    "indicator.unitOfMeasure": indicator.unitOfMeasure ?? null,
    "indicator.weight": indicator.weight ?? null,
  };
}
