import { expect, test } from "vitest";
import { findingsOf } from "./check-example.ts";

test("a label that is not there is named", () => {
  expect(findingsOf("TPL-1", { labels: { 项目编码: "" }, 项目编码: "" })).toEqual([
    "A1 error 表中没有找到“项目编码”栏，每张绩效目标表应有且只有一处",
  ]);
});

test("a label that stands twice is an error, a header repeated on the next page is none", () => {
  expect(findingsOf("TPL-1", { labels: { 资金用途: "项目名称" } })).toEqual([]);
  const repeated = "一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值 | 指标值确定依据";
  expect(findingsOf("TPL-1", { rows: [repeated] })).toEqual([
    "A16 info “一级指标”栏在同一张表中又出现一次，每张绩效目标表应有且只有一处",
  ]);
});

test("a column that no label explains is told once, with how much it holds", () => {
  expect(findingsOf("TPL-2", { columns: { 经办人意见: ["同意", "同意"] } })).toEqual([
    "G9 info “经办人意见”等 3 处内容不属于标准表的任何栏目，已原样保留而未参与校验，需要申报的应填入标准栏目",
  ]);
});
