import type { Rounding } from "../compute/rounding.ts";
import type { UnitCost } from "../compute/unit-cost.ts";
import type { Project } from "../model/project.ts";
import type { Profile } from "../model/taxonomy.ts";
import { type CompiledTemplate, compileTemplate } from "../template/compile.ts";
import type { Template } from "../template/template.ts";
import type { Bound } from "./content.ts";
import { indicatorDropdowns } from "./indicator-dropdowns.ts";
import type { SheetPlan } from "./plan.ts";
import { headBindings, indicatorBindings } from "./project-bindings.ts";
import { renderSheet } from "./render-sheet.ts";
import { scheduleCalculation } from "./schedule-calculation.ts";
import { type ScheduleSlot, scheduleSlots } from "./schedule-slots.ts";
import { type SummaryRow, summaryRow } from "./summary-row.ts";
import { inUnit, templateUnit } from "./template-unit.ts";
import { unitCostCalculation } from "./unit-cost-calculation.ts";
import { writtenPercent } from "./written-figure.ts";

export interface ProjectOptions {
  /** The sheet's name; see `sheetNames`. */
  readonly name: string;
  /** Whose classes the dropdown lists offer. */
  readonly profile: Profile;
  /** By indicator, as `unitCostByIndicator` gives them; none are calculated when left out. */
  readonly unitCosts?: readonly (UnitCost | null)[];
  readonly rounding: Rounding;
  /** The budget year, for forms that state it. */
  readonly year?: number | null;
}

/** A project's sheet, and what the summary needs of it. */
export interface RenderedProject {
  readonly plan: SheetPlan;
  readonly summary: SummaryRow;
}

/** One 项目绩效目标表 as a sheet, true to its template, with the calculations beside it as live formulas. */
export function renderProject(
  written: Project,
  template: Template,
  options: ProjectOptions,
): RenderedProject {
  const { name, profile, unitCosts = [], rounding, year = null } = options;
  const project = inUnit(written, templateUnit(template));
  const compiled = compileTemplate(template);
  const hasUnitColumn = compiled.placeholders.has("indicator.unitOfMeasure");
  const slots = scheduleSlots(project, compiled);
  const { plan, places } = renderSheet(name, compiled, {
    once: {
      ...headBindings(project, year),
      ...scheduleBindings(slots, compiled),
      ...scheduleCalculation(slots),
    },
    repeated: {
      indicator: project.indicators.map((indicator, index) => {
        const cost = unitCosts[index];
        const bindings = indicatorBindings(indicator, hasUnitColumn);
        return cost
          ? { ...bindings, ...unitCostCalculation(cost, index, project.amountUnit, rounding) }
          : bindings;
      }),
    },
    dropdowns: (places) => indicatorDropdowns(places, profile),
  });
  return { plan, summary: summaryRow(project, name, slots, places) };
}

function scheduleBindings(slots: readonly ScheduleSlot[], compiled: CompiledTemplate): Record<string, Bound> {
  const bindings: Record<string, Bound> = {};
  for (const slot of slots) {
    bindings[slot.placeholders.label] = slot.label;
    bindings[slot.placeholders.percent] = writtenPercent(slot.percent, compiled);
  }
  return bindings;
}
