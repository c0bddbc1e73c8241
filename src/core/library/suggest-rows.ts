import type { Indicator, Project } from "../model/project.ts";
import type { Profile } from "../model/taxonomy.ts";
import type { IndicatorLibrary } from "./library.ts";
import { suggest } from "./suggest.ts";
import { toIndicator } from "./to-indicator.ts";

/** A new form with a suggested 三级指标, description and basis in each row that has none; what is written stays. */
export function withSuggestedRows(project: Project, profile: Profile, library: IndicatorLibrary): Project {
  const words = [project.projectName, project.purpose, project.goal].join(" ");
  const existing = project.indicators.flatMap(({ name }) => name ?? []);
  const indicators = project.indicators.map((row): Indicator => {
    if (row.name !== null) return row;
    const need = { level1: row.level1 ?? "", level2: row.level2 ?? "", words, existing };
    const [best] = suggest(library, need, 1);
    if (!best || best.fit < 0) return row;
    existing.push(best.entry.name);
    const { name, description, basis } = toIndicator(best.entry, profile);
    return { ...row, name, description: row.description ?? description, basis: row.basis ?? basis };
  });
  return { ...project, indicators };
}
