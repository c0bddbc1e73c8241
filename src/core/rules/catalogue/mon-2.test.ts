import { expect, test } from "vitest";
import { findingsOf } from "../check-example.ts";

test("a missing unit is reported once, unless every amount names its own", () => {
  expect(findingsOf("MON-2", { 金额单位: "" })).toEqual([
    "B4 error 没有写明金额单位，应在表头写明一次，如“单位：万元”",
  ]);
  expect(findingsOf("MON-2", { 金额单位: "", 预算数: "3万元", 财政资金: "3万元" })).toEqual([]);
});

test("a cell with another unit than the table is mixing units", () => {
  expect(findingsOf("MON-2", { 财政资金: "30000元" })).toEqual([
    "E4 error 财政资金 30000元 以元计，与表内金额单位万元混用，应统一为万元",
  ]);
  expect(findingsOf("MON-2", { 财政资金: "3万元" })).toEqual([]);
});

test("amounts are numbers from 0", () => {
  expect(findingsOf("MON-2", { 预算数: "见附件", 其他资金: "-1" })).toEqual([
    "C4 error 预算数为“见附件”，应为一个数",
    "G4 error 其他资金为 -1，应为不小于 0 的数",
  ]);
});
