import { expect, test } from "vitest";
import { findingsOf } from "../check-example.ts";

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
