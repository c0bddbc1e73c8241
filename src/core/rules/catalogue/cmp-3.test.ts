import { expect, test } from "vitest";
import { findingsOf } from "../check-example.ts";

const rows2021 = ["成本指标 | 经济成本指标 | 每次征兵成本 | 组织一次征兵所需的支出 | ≤1.5万元/次 | 其他标准"];

test("a table without 满意度指标 is wrong by the list of 2015, and to be looked at by that of 2021", () => {
  const message = "表中没有满意度指标，应至少设置一条服务对象满意度指标";
  expect(findingsOf("CMP-3", { without: ["服务对象满意度指标"] })).toEqual([`A9 error ${message}`]);
  expect(findingsOf("CMP-3", { rows: rows2021, without: ["成本指标", "服务对象满意度指标"] })).toEqual([
    `A9 warning ${message}`,
  ]);
});
