import { expect, test } from "vitest";
import { newProject } from "../model/new-project.ts";
import type { Indicator, Project } from "../model/project.ts";
import { classMoves, moveClasses } from "./class-moves.ts";

const project: Project = newProject({
  projectName: "征兵",
  projectCode: null,
  budgetUnit: { code: null, name: null },
  budget: null,
  year: null,
  profile: "2015",
});

const classes = ({ indicators }: Project) =>
  indicators.map(({ level1, level2 }: Indicator) => `${level1}/${level2}`);

test("成本 rows of 2015 are the first 一级指标 of 2021, and everything else keeps its place", () => {
  expect(classMoves(project, "2021").map(({ index, to }) => [index, to])).toEqual([
    [3, ["成本指标", "经济成本指标"]],
  ]);
  const { project: moved, order } = moveClasses(project, "2021");
  expect(order).toEqual([3, 0, 1, 2, 4, 5]);
  expect(classes(moved)).toEqual([
    "成本指标/经济成本指标",
    "产出指标/数量指标",
    "产出指标/质量指标",
    "产出指标/时效指标",
    "效益指标/社会效益指标",
    "满意度指标/服务对象满意度指标",
  ]);
});

test("a class that 2021 dropped is left for a person to decide", () => {
  const [first, ...others] = project.indicators;
  const lasting = { ...(first as Indicator), level1: "效益指标", level2: "可持续影响指标" };
  const changed = { ...project, indicators: [...others, lasting] };
  expect(classMoves(changed, "2021").at(-1)).toMatchObject({ to: null });
  expect(classes(moveClasses(changed, "2021").project)).toContain("效益指标/可持续影响指标");
});

test("2015's order is 2015's again after moving there and back", () => {
  const { project: there } = moveClasses(project, "2021");
  expect(new Set(classes(moveClasses(there, "2015").project))).toEqual(new Set(classes(project)));
});
