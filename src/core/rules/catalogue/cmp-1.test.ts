import { expect, test } from "vitest";
import { findingsOf } from "../check-example.ts";

test("a missing class is told at the column's label", () => {
  expect(findingsOf("CMP-1", { without: ["社会效益指标"] })).toEqual([
    "A9 error 表中没有效益指标，应至少设置一条",
  ]);
});
