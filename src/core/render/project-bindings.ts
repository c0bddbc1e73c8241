import type { Indicator, Project } from "../model/project.ts";
import type { Bindings } from "./content.ts";
import { targetParts } from "./target-parts.ts";
import { titleOf } from "./title.ts";
import { writtenFigure } from "./written-figure.ts";

/** Where a form leaves room for a year to be written in. */
const blankYear = "    ";

/** What a project's placeholders stand for, its schedule aside. `year` is the budget year. */
export function headBindings(project: Project, year: number | null): Bindings {
  const { code, name } = project.budgetUnit;
  return {
    title: titleOf(project),
    year: year === null ? blankYear : String(year),
    budgetUnit: `${code ?? ""}${name ?? ""}`,
    supervisingDepartment: project.supervisingDepartment ?? null,
    amountUnit: project.amountUnit,
    projectCode: project.projectCode,
    projectName: project.projectName,
    budget: writtenFigure(project.budget),
    fiscalFunds: writtenFigure(project.fiscalFunds),
    otherFunds: writtenFigure(project.otherFunds),
    purpose: project.purpose,
    goal: project.goal,
  };
}

/** What an indicator's placeholders stand for; its value as a whole, and in parts. */
export function indicatorBindings(indicator: Indicator, hasUnitColumn: boolean): Bindings {
  const { whole, operator, number, unit, nature, direction } = targetParts(indicator);
  return {
    "indicator.level1": indicator.level1,
    "indicator.level2": indicator.level2,
    "indicator.name": indicator.name,
    "indicator.description": indicator.description,
    "indicator.target": hasUnitColumn ? indicator.target : whole,
    "indicator.operator": operator,
    "indicator.number": writtenFigure(number),
    "indicator.unit": unit,
    "indicator.nature": nature,
    "indicator.direction": direction,
    "indicator.basis": indicator.basis,
    "indicator.unitOfMeasure": indicator.unitOfMeasure ?? null,
    "indicator.weight": writtenFigure(indicator.weight ?? null),
  };
}
