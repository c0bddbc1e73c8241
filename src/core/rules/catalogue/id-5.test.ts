import { expect, test } from "vitest";
import { findingsOf } from "../check-example.ts";

const found = (name: string) => findingsOf("ID-5", { 项目名称: name }).length;

test("an older year in the name is a hint", () => {
  expect(findingsOf("ID-5", { 项目名称: "欢喜庄2019年度一事一议项目资金" })).toEqual([
    "D3 info 项目名称“欢喜庄2019年度一事一议项目资金”含 2019 年，预算年度为 2022 年，非结转项目应改为预算年度",
  ]);
  expect(found("2019-2021年危桥改造")).toBe(1);
  expect(found("２０２１年度征兵经费")).toBe(1);
  expect(found("二〇二一年度征兵经费")).toBe(1);
});

test("the budget year, a period that reaches it, and numbers that are no years are none", () => {
  for (const name of [
    "2022年征兵经费",
    "2021-2023年危桥改造",
    "2021年至2022年征兵经费",
    "2000人培训",
    "征兵经费",
  ]) {
    expect(found(name), name).toBe(0);
  }
});
