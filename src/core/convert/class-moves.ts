import { canonicalClass } from "../model/class-name.ts";
import type { Indicator, Project } from "../model/project.ts";
import { type Profile, taxonomy } from "../model/taxonomy.ts";

type Classes = readonly [level1: string, level2: string];

/** An indicator that stands under other classes in another class list. */
export interface ClassMove {
  /** The indicator's place among its project's, from 0. */
  readonly index: number;
  readonly name: string | null;
  readonly from: Classes;
  /** `null` where the other list has no class for it, so that a person must choose. */
  readonly to: Classes | null;
}

/** Where the classes of one list went in the other. 财预〔2021〕101号 made 成本 a 一级指标 and dropped 可持续影响. */
const homes: Readonly<Record<Profile, readonly (readonly [from: Classes, to: Classes | null])[]>> = {
  "2021": [
    [
      ["产出指标", "成本指标"],
      ["成本指标", "经济成本指标"],
    ],
    [["效益指标", "可持续影响指标"], null],
  ],
  "2015": [
    [
      ["成本指标", "经济成本指标"],
      ["产出指标", "成本指标"],
    ],
    [
      ["成本指标", "社会成本指标"],
      ["产出指标", "成本指标"],
    ],
    [
      ["成本指标", "生态环境成本指标"],
      ["产出指标", "成本指标"],
    ],
  ],
};

/** The indicators of a project that stand elsewhere in a class list, to be shown before any of them is moved. */
export function classMoves({ indicators }: Project, to: Profile): ClassMove[] {
  return indicators.flatMap((indicator, index) => {
    const classes = classesOf(indicator);
    const home = homes[to].find(([from]) => from[0] === classes[0] && from[1] === classes[1]);
    return home ? [{ index, name: indicator.name, from: home[0], to: home[1] }] : [];
  });
}

/**
 * A project with its indicators moved to the classes of another list, in the order of that list. `order` tells which
 * indicator each one was.
 */
export function moveClasses(project: Project, to: Profile): { project: Project; order: number[] } {
  const moves = new Map(classMoves(project, to).map((move) => [move.index, move.to]));
  const moved = project.indicators.map((indicator, index): Indicator => {
    const home = moves.get(index);
    return home ? { ...indicator, level1: home[0], level2: home[1] } : indicator;
  });
  const primary = Object.keys(taxonomy[to]);
  const rank = ({ level1 }: Indicator) => {
    const found = primary.indexOf(canonicalClass(level1 ?? "") ?? "");
    return found < 0 ? primary.length : found;
  };
  const order = moved
    .map((indicator, index) => ({ index, rank: rank(indicator) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ index }) => index);
  return { project: { ...project, indicators: order.flatMap((index) => moved[index] ?? []) }, order };
}

function classesOf({ level1, level2 }: Indicator): Classes {
  return [canonicalClass(level1 ?? "") ?? "", canonicalClass(level2 ?? "") ?? ""];
}
