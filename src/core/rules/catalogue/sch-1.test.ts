import { expect, test } from "vitest";
import { findingsOf } from "../check-example.ts";

test("a point below an earlier one is reported, across a blank too", () => {
  expect(findingsOf("SCH-1", { "3月底": "60%", "6月底": "", "10月底": "50%" })).toEqual([
    "D7 error 10月底的支出计划为 50%，低于3月底的 60%，累计数应不小于前一时点",
  ]);
});

test("a point outside 0–100 % or that is no number is reported", () => {
  expect(findingsOf("SCH-1", { "3月底": "-5%", "10月底": "进度款", "12月底": "120%" })).toEqual([
    "B7 error 3月底的支出计划为 -5%，应在 0–100% 之间",
    "D7 error 10月底的支出计划为“进度款”，应为累计百分比",
    "E7 error 12月底的支出计划为 120%，应在 0–100% 之间",
  ]);
});
