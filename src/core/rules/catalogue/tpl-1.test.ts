import { expect, test } from "vitest";
import { findingsOf } from "../check-example.ts";

test("a label that is not there is named", () => {
  expect(findingsOf("TPL-1", { labels: { 项目编码: "" }, 项目编码: "" })).toEqual([
    "A1 error 表中没有找到“项目编码”栏，每张绩效目标表应有且只有一处",
  ]);
});

test("a label that stands twice is an error, a header repeated on the next page is none", () => {
  expect(findingsOf("TPL-1", { labels: { 其他资金: "预算数" } })).toEqual([
    "F4 error “预算数”栏在同一张表中又出现一次，每张绩效目标表应有且只有一处",
  ]);
  const repeated = "一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值 | 指标值确定依据";
  expect(findingsOf("TPL-1", { rows: [repeated] })).toEqual([
    "A16 info “一级指标”栏在同一张表中又出现一次，每张绩效目标表应有且只有一处",
  ]);
});
