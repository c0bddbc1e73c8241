import { expect, test } from "vitest";
import { findingsOf } from "./check-example.ts";

test("a goal that repeats the purpose or the name is told so, whatever its numbering and punctuation", () => {
  const purpose = { 资金用途: "改善办公条件，补充办公经费" };
  const repeated = ["B8 warning 绩效目标与资金用途相同，应写明预期的产出和效果"];
  expect(findingsOf("GOAL-1", { ...purpose, 绩效目标: "1.改善办公条件，补充办公经费。" })).toEqual(repeated);
  expect(findingsOf("GOAL-1", { ...purpose, 绩效目标: "一、改善办公条件,\n2、补充办公经费；" })).toEqual(
    repeated,
  );
  expect(findingsOf("GOAL-1", { 绩效目标: "征兵工作经费" })).toEqual([
    "B8 warning 绩效目标与项目名称相同，应写明预期的产出和效果",
  ]);
  expect(findingsOf("GOAL-1", { ...purpose, 绩效目标: "1.改善办公条件，补充办公经费5套。" })).toEqual([]);
});

test("the numbering of a goal is no figure, a figure after it is", () => {
  const found = (goal: string) => findingsOf("GOAL-3", { 绩效目标: goal }).length;
  for (const goal of ["1.保障工作", "（一）保障工作\n（二）促进发展", "2、保障每一项工作"]) {
    expect(found(goal), goal).toBe(1);
  }
  for (const goal of ["1.2022年底前完成", "1.完成２次征兵", "完成两次征兵", "合格率百分之九十五"]) {
    expect(found(goal), goal).toBe(0);
  }
});
