import { expect, test } from "vitest";
import { findingsOf } from "../check-example.ts";

test("the numbering of a goal is no figure, a figure after it is", () => {
  const found = (goal: string) => findingsOf("GOAL-3", { 绩效目标: goal }).length;
  for (const goal of ["1.保障工作", "（一）保障工作\n（二）促进发展", "2、保障每一项工作"]) {
    expect(found(goal), goal).toBe(1);
  }
  for (const goal of ["1.2022年底前完成", "1.完成２次征兵", "完成两次征兵", "合格率百分之九十五"]) {
    expect(found(goal), goal).toBe(0);
  }
});
