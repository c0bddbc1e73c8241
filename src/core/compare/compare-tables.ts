import type { TargetTable } from "../read/table.ts";
import type { Change } from "./change.ts";
import { compareHeads } from "./compare-heads.ts";
import { compareIndicators } from "./compare-indicators.ts";
import { matchProjects, type ProjectMatch } from "./match-projects.ts";
import { orderChange } from "./order-change.ts";

/** A project in both versions, or in one of them. */
export type ComparedProject =
  | {
      readonly match: ProjectMatch;
      readonly before: TargetTable;
      readonly after: TargetTable;
      /** What says something else. */
      readonly changes: readonly Change[];
      /** What says the same in another spelling. */
      readonly respellings: readonly Change[];
    }
  | { readonly match: "added"; readonly after: TargetTable }
  | { readonly match: "removed"; readonly before: TargetTable };

/** What differs between two versions of a set of tables. */
export interface Comparison {
  /** In the later order; those that are gone come last. */
  readonly projects: readonly ComparedProject[];
  /** The projects that stand in another order. */
  readonly order: Change | null;
  readonly totals: {
    readonly changed: number;
    readonly added: number;
    readonly removed: number;
    /** All that differs in content, each added or removed project and the order counted once. */
    readonly differences: number;
    readonly respellings: number;
  };
}

/** Compares two versions project by project and cell by cell. With the versions exchanged it gives the mirror image. */
export function compareTables(before: readonly TargetTable[], after: readonly TargetTable[]): Comparison {
  const matching = matchProjects(before, after);
  const { pairs, rest } = matching;
  const placed: { readonly index: number; readonly project: ComparedProject }[] = [];
  for (const { before: index, after: other, reason } of pairs) {
    const [one, another] = [before[index], after[other]];
    if (one && another) placed.push({ index: other, project: compareProject(one, another, reason) });
  }
  for (const index of rest.after) {
    const table = after[index];
    if (table) placed.push({ index, project: { match: "added", after: table } });
  }
  const removed = rest.before.flatMap((index): ComparedProject[] => {
    const table = before[index];
    return table ? [{ match: "removed", before: table }] : [];
  });
  const projects = [
    ...placed.sort((one, other) => one.index - other.index).map(({ project }) => project),
    ...removed,
  ];
  const order = orderChange(
    pairs,
    (pair) => ({ before: projectTitle(before[pair.before]), after: projectTitle(after[pair.after]) }),
    "项目",
  );
  return { projects, order, totals: totalsOf(projects, order) };
}

/** What people call a table's project. */
export function projectTitle(table: TargetTable | undefined): string {
  return table?.projectName?.text || table?.title?.text || "（未填项目名称）";
}

function compareProject(before: TargetTable, after: TargetTable, match: ProjectMatch): ComparedProject {
  const found = [...compareHeads(before, after), ...compareIndicators(before, after)];
  return {
    match,
    before,
    after,
    changes: found.filter(({ isRespelling }) => !isRespelling),
    respellings: found.filter(({ isRespelling }) => isRespelling),
  };
}

function totalsOf(projects: readonly ComparedProject[], order: Change | null): Comparison["totals"] {
  const totals = { changed: 0, added: 0, removed: 0, differences: order ? 1 : 0, respellings: 0 };
  for (const project of projects) {
    if (project.match === "added" || project.match === "removed") {
      totals[project.match]++;
      totals.differences++;
      continue;
    }
    if (project.changes.length > 0) totals.changed++;
    totals.differences += project.changes.length;
    totals.respellings += project.respellings.length;
  }
  return totals;
}
