import { expect, test } from "vitest";
import { findingsOf } from "../check-example.ts";

test("placeholders are told wherever text was to be filled in, one a cell", () => {
  const rows = ["产出指标 | 数量指标 | …… | 全年XX征兵的次数 | ≥*次 | 计划标准"];
  expect(findingsOf("CMP-8", { 标题: "XX项目绩效目标表", rows })).toEqual([
    "A1 error “XX项目绩效目标表”中有未填的占位符“XX”，应换成实际内容",
    "C15 error 内容中有未填的占位符“……”，应换成实际内容",
    "D15 error “全年XX征兵的次数”中有未填的占位符“XX”，应换成实际内容",
    "E15 error “≥*次”中有未填的占位符“*”，应换成实际内容",
  ]);
});
