import { expect, test } from "vitest";
import { Decimal, formatDecimal } from "../../model/decimal.ts";
import { namedParts } from "./named-parts.ts";

const parts = (text: string) =>
  namedParts(text, new Decimal(3), "万元")?.map(({ name, amount }) => `${name} ${formatDecimal(amount)}`);

test("parts are read with their amounts in the table's unit", () => {
  const expected = ["办公费 1.2", "培训费 0.8"];
  expect(parts("办公费1.2万元、培训费0.8万元")).toEqual(expected);
  expect(parts("主要用于办公费1.2万元、培训费0.8万元。")).toEqual(expected);
  expect(parts("用于日常运转，其中：办公费１.２万元，培训费8,000元。")).toEqual(expected);
  expect(parts("1.办公费：1.2万元；2.培训费 0.8万元")).toEqual(expected);
});

test("the budget named beside its parts is not a part", () => {
  expect(parts("共3万元，其中办公费1.2万元、培训费0.8万元")).toEqual(["办公费 1.2", "培训费 0.8"]);
  expect(parts("办公费1.2万元、培训费0.8万元，合计3万元")).toEqual(["办公费 1.2", "培训费 0.8"]);
});

test("amounts that need not add up to the budget are left alone", () => {
  for (const text of [
    "用于村级办公经费不足",
    "办公费3万元",
    "每村1.2万元、每人0.1万元",
    "办公费1.2万元/月、培训费0.8万元",
    "办公费1.2万元、培训费0.8万元等支出",
    "办公费1.2万元、印刷费、培训费0.8万元",
    "办公费1.2万元、培训费0.8万元及其他支出",
    "2021年办公费1.2万元、2022年办公费0.8万元",
    "甲项目2万元，其中办公费1.2万元、培训费0.8万元",
    "工资2万元，其中基本工资1万元；办公费1万元，其中印刷费0.4万元",
    "补贴标准1.2万元，培训费0.8万元",
    "办公费1.2万元左右、培训费0.8万元",
    "办公费共1.2万元、培训费0.8万元",
  ]) {
    expect(parts(text), text).toBeUndefined();
  }
});
