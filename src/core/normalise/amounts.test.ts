import { expect, test } from "vitest";
import { normaliseAmounts } from "./amounts.ts";
import { changes, tableOf } from "./sample-table.ts";

const amountEdits = (budget: string | number) => changes(normaliseAmounts(tableOf({ budget })));

test("an amount that is text is written in plain digits with all its decimals", () => {
  expect(amountEdits("１，４２５．００")).toEqual(["１，４２５．００ → 1425.00"]);
  expect(amountEdits("1,425,000")).toEqual(["1,425,000 → 1425000"]);
  expect(amountEdits("1 425.00")).toEqual(["1 425.00 → 1425.00"]);
  expect(amountEdits("２．００ 万元")).toEqual(["２．００ 万元 → 2.00万元"]);
});

test("all three amounts of a table are looked at", () => {
  const table = tableOf({ budget: "３．００", fiscalFunds: "２．００", otherFunds: "１．００" });
  expect(changes(normaliseAmounts(table))).toEqual(["３．００ → 3.00", "２．００ → 2.00", "１．００ → 1.00"]);
});

test("plain amounts, numbers, and what is not certainly one number stay as they are", () => {
  for (const amount of [
    "14.25",
    "2.00万元",
    14.25,
    "2 5",
    "1,42",
    "约2万元",
    "三万元",
    "/",
    "2.00+1.00",
    "",
  ]) {
    expect(amountEdits(amount), String(amount)).toEqual([]);
  }
  expect(normaliseAmounts(tableOf({ budget: "２．００", formulas: ["2,2"] }))).toEqual([]);
});
