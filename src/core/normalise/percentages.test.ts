import { expect, test } from "vitest";
import { normalisePercentages } from "./percentages.ts";
import { changes, tableOf } from "./sample-table.ts";

test("percentages that are text are written in plain digits, with their sign if they have one", () => {
  const table = tableOf({ schedule: ["２５％", "50 %", "75﹪", "１００"] });
  expect(changes(normalisePercentages(table))).toEqual([
    "２５％ → 25%",
    "50 % → 50%",
    "75﹪ → 75%",
    "１００ → 100",
  ]);
});

test("plain percentages, numbers, blanks and other words stay as they are", () => {
  const schedule = ["25%", 0.5, 75, "", null, "全部", "25-50%", "0.25"];
  expect(normalisePercentages(tableOf({ schedule }))).toEqual([]);
});
