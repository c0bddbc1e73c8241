import { expect, test } from "vitest";
import { labelOf } from "./labels.ts";

test.each([
  ["预算数", "budget"],
  ["预算数:", "budget"],
  ["预算数(万元)", "budget"],
  ["预算数(万元):", "budget"],
  ["其中:财政资金", "fiscalFunds"],
  ["其中财政拨款", "fiscalFunds"],
  ["资金支出计划(%)", "schedule"],
  ["绩效目标(100字以内)", "goal"],
  ["预算规模及资金用途", "purpose"],
  ["指标值", "target"],
  ["指标值确定依据", "basis"],
])("%s names %s", (text, label) => {
  expect(labelOf(text)).toBe(label);
});

test.each([
  "",
  ":",
  "其中",
  "绩效指标",
  "数量指标",
  "预算",
  "第二部分预算项目绩效目标",
  "预算数为3万元",
  "constructor",
])("%s names nothing", (text) => {
  expect(labelOf(text)).toBeUndefined();
});
