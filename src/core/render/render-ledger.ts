import type { Project } from "../model/project.ts";
import type { Profile } from "../model/taxonomy.ts";
import { compileTemplate } from "../template/compile.ts";
import type { Template } from "../template/template.ts";
import { indicatorDropdowns } from "./indicator-dropdowns.ts";
import type { SheetPlan } from "./plan.ts";
import { headBindings, indicatorBindings } from "./project-bindings.ts";
import { renderSheet } from "./render-sheet.ts";
import { inUnit, templateUnit } from "./template-unit.ts";

export interface LedgerOptions {
  /** The sheet's name. */
  readonly name: string;
  /** Whose classes the dropdown lists offer. */
  readonly profile: Profile;
  /** The budget year. */
  readonly year: number | null;
}

/** Several projects as one ledger: a row for each indicator, the project's fields beside it. */
export function renderLedger(
  projects: readonly Project[],
  template: Template,
  { name, profile, year }: LedgerOptions,
): SheetPlan {
  const compiled = compileTemplate(template);
  const unit = templateUnit(template);
  const hasUnitColumn = compiled.placeholders.has("indicator.unitOfMeasure");
  const rows = projects.flatMap((written) => {
    const project = inUnit(written, unit);
    const head = headBindings(project, year);
    const indicators = project.indicators.map((indicator) => indicatorBindings(indicator, hasUnitColumn));
    return indicators.length === 0 ? [head] : indicators.map((indicator) => ({ ...head, ...indicator }));
  });
  const [first] = projects;
  const { plan } = renderSheet(name, compiled, {
    once: {
      title: template.name,
      year: year === null ? "" : String(year),
      amountUnit: unit ?? first?.amountUnit ?? null,
      count: projects.length,
    },
    repeated: { indicator: rows },
    dropdowns: (places) => indicatorDropdowns(places, profile),
  });
  return plan;
}
