import type { Indicator } from "../model/project.ts";
import { bases, type Profile, primaryOf } from "../model/taxonomy.ts";
import { formatMeaning } from "../target/format.ts";
import { parseTarget } from "../target/parse.ts";
import type { LibraryEntry } from "./library.ts";

/**
 * A library's indicator as a row of a table, in the classes of its profile. Without a 指标值: how much a project is to
 * reach is nothing that others can say.
 */
export function toIndicator(entry: LibraryEntry, profile: Profile): Indicator {
  const level2 = level2In(profile, entry.level2);
  const [basis] = entry.bases.filter(([text]) => (bases as readonly string[]).includes(text));
  return {
    level1: primaryOf(level2, profile) ?? entry.level1,
    level2,
    name: entry.name,
    description: entry.descriptions[0]?.[0] ?? null,
    target: null,
    basis: basis?.[0] ?? null,
  };
}

/** The 指标值 that others use most, to be offered; dates in the budget year. */
export function usualTargets({ targets }: LibraryEntry, budgetYear: number | null): string[] {
  return targets.map(([text]) => {
    const { meaning } = parseTarget(text);
    const isDated = meaning.kind === "deadline" && !meaning.yearly && meaning.year === null;
    return (isDated && formatMeaning({ ...meaning, year: budgetYear })) || text;
  });
}

function level2In(profile: Profile, level2: string): string {
  if (profile === "2021") return level2 === "成本指标" ? "经济成本指标" : level2;
  return level2.endsWith("成本指标") ? "成本指标" : level2;
}
