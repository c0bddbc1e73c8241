import { expect, test } from "vitest";
import { findingsOf } from "../check-example.ts";

test("a budget that is not the sum of its parts is offered the sum, in the cell's own unit", () => {
  expect(findingsOf("MON-1", { 预算数: "3.00", 财政资金: "2.50", 其他资金: "0.40" })).toEqual([
    "C4 error 预算数为 3万元，应等于财政资金与其他资金之和 2.9万元 → 2.9",
  ]);
  expect(findingsOf("MON-1", { 预算数: "3万元", 财政资金: "2.50" })).toEqual([
    "C4 error 预算数为 3万元，应等于财政资金与其他资金之和 2.5万元 → 2.5万元",
  ]);
});

test("where units are mixed, which MON-2 reports, the sum is no offer", () => {
  expect(findingsOf("MON-1", { 预算数: "30000元", 财政资金: "30000" })).toEqual([
    "C4 error 预算数为 3万元，应等于财政资金与其他资金之和 30000万元",
  ]);
});

test("a cell that says more than the amount is left to its author", () => {
  expect(findingsOf("MON-1", { 预算数: "4万元（含上年结转）" })).toEqual([
    "C4 error 预算数为 4万元，应等于财政资金与其他资金之和 3万元",
  ]);
});

test("a blank part counts as 0, two blank parts leave nothing to compare", () => {
  expect(findingsOf("MON-1", { 财政资金: "", 其他资金: "3.00" })).toEqual([]);
  expect(findingsOf("MON-1", { 财政资金: "", 其他资金: "" })).toEqual([]);
  expect(findingsOf("MON-1", { 财政资金: "见附件" })).toEqual([]);
});

test("sums are exact where binary fractions are not", () => {
  expect(findingsOf("MON-1", { 预算数: "0.3", 财政资金: "0.1", 其他资金: "0.2" })).toEqual([]);
});
