import { expect, test } from "vitest";
import { findingsOf } from "../check-example.ts";

const rows2021 = ["成本指标 | 经济成本指标 | 每次征兵成本 | 组织一次征兵所需的支出 | ≤1.5万元/次 | 其他标准"];

test("the cost class stands where its list has it", () => {
  expect(findingsOf("CMP-2", { rows: rows2021, without: ["成本指标"] })).toEqual([]);
  expect(findingsOf("CMP-2", { without: ["成本指标"] })).toEqual([
    "A9 warning 表中没有成本指标，应在产出指标下至少设置一条",
  ]);
});
