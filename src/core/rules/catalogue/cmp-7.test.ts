import { expect, test } from "vitest";
import { findingsOf } from "../check-example.ts";

test("a blank name and a blank value are told at their own cells", () => {
  const rows = [
    "产出指标 | 数量指标 | 征兵次数 | 全年组织征兵的次数 | | 计划标准",
    "产出指标 | 数量指标 | | 全年宣传的次数 | ≥4次 | 计划标准",
  ];
  expect(findingsOf("CMP-7", { rows })).toEqual([
    "E15 error “征兵次数”指标值为空白，应填写可以考核的值",
    "C16 error 三级指标为空白，应填写指标名称，或删去这一行",
  ]);
});
