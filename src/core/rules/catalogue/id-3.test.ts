import { expect, test } from "vitest";
import { findingsOf } from "../check-example.ts";

const other = { 项目编码: "13028322P00916110002Q" };

test("one project of another region than all others of its unit is pointed out at its own cell", () => {
  expect(findingsOf("ID-3", [{}, other, {}, {}])).toEqual([
    "B19 warning 项目编码的行政区划为 130283，本单位其他项目均为 130208，应核对是否一致",
  ]);
});

test("too few projects, or two of the other region, tell nothing", () => {
  expect(findingsOf("ID-3", [{}, {}, other])).toEqual([]);
  expect(findingsOf("ID-3", [{}, {}, {}, other, other])).toEqual([]);
});

test("projects of another unit are no witnesses", () => {
  expect(findingsOf("ID-3", [{}, {}, {}, { ...other, 单位: "480002丰润区王官营镇人民政府" }])).toEqual([]);
});
