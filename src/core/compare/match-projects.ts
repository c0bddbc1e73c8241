import { compact } from "../model/half-width.ts";
import { tidyCode } from "../model/project-code.ts";
import type { TargetTable } from "../read/table.ts";
import { indicatorKey } from "./match-indicators.ts";
import { Matching } from "./matching.ts";
import { characterPairs, resemblance } from "./resemblance.ts";

/** How two tables were told to be of the same project. */
export type ProjectMatch = "code" | "name" | "place";

/** Least likeness of two projects that only stand in the same place. */
const least = 0.5;

/** A table and where it stands: its sheet and its number on it. */
export interface PlacedTable {
  readonly table: TargetTable;
  readonly place: string;
}

/**
 * The tables of the same projects in two versions: by 项目编码, then by 项目名称; of the rest those in the same place
 * that are alike.
 */
export function matchProjects(
  before: readonly TargetTable[],
  after: readonly TargetTable[],
): Matching<PlacedTable, ProjectMatch> {
  const matching = new Matching<PlacedTable, ProjectMatch>(placed(before), placed(after));
  matching.pairByKey("code", ({ table }) => tidyCode(table.projectCode?.text ?? "") || null);
  matching.pairByKey("name", ({ table }) => compact(table.projectName?.text ?? "") || null);
  matching.pairByKey("place", ({ place }) => place, areAlike);
  matching.pairByKey("place", (_, index) => String(index), areAlike);
  return matching;
}

function placed(tables: readonly TargetTable[]): PlacedTable[] {
  const counts = new Map<string, number>();
  return tables.map((table) => {
    const number = (counts.get(table.sheet) ?? 0) + 1;
    counts.set(table.sheet, number);
    return { table, place: `${number},${table.sheet}` };
  });
}

function areAlike({ table: one }: PlacedTable, { table: other }: PlacedTable): boolean {
  const [name, otherName] = [one, other].map(({ projectName }) => characterPairs(projectName?.text ?? ""));
  if (name && otherName && resemblance(name, otherName) >= least) return true;
  const [keys, otherKeys] = [one, other].map(({ indicators }) => new Set(indicators.map(indicatorKey)));
  return keys !== undefined && otherKeys !== undefined && resemblance(keys, otherKeys) >= least;
}
