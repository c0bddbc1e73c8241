import { expect, test } from "vitest";
import { findingsOf } from "../check-example.ts";

const another = "13020822P009161100033";

test("a code that stands twice is reported at the second place", () => {
  expect(findingsOf("ID-4", [{}, { 项目名称: "民兵训练经费" }])).toEqual([
    "B19 error 项目编码 13020822P00916110002F 与 示例!B3 的“征兵工作经费”重复，每个项目应有自己的编码",
  ]);
});

test("one name with two codes is reported, in another unit it is another project", () => {
  expect(findingsOf("ID-4", [{}, { 项目编码: another }])).toEqual([
    "B19 error 项目“征兵工作经费”在 示例!B3 的编码为 13020822P00916110002F，这里为 13020822P009161100033，同一项目应只有一个编码",
  ]);
  expect(findingsOf("ID-4", [{}, { 项目编码: another, 单位: "480002丰润区王官营镇人民政府" }])).toEqual([]);
});
