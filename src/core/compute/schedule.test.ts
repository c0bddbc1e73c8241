import fc from "fast-check";
import { expect, test } from "vitest";
import { Decimal, formatDecimal } from "../model/decimal.ts";
import { scheduleAmounts } from "./schedule.ts";

const points = (...percents: (number | null)[]) =>
  percents.map((percent, index) => ({
    label: ["3月底", "6月底", "10月底", "12月底"][index] ?? "",
    percent: percent === null ? null : new Decimal(percent),
  }));

const amounts = (budget: string, ...percents: (number | null)[]) =>
  scheduleAmounts(new Decimal(budget), points(...percents)).map(({ amount, increment }) => [
    amount && formatDecimal(amount),
    increment && formatDecimal(increment),
  ]);

test("14.25 万元 by quarters is rounded half up and its increments add up to the budget", () => {
  expect(amounts("14.25", 25, 50, 75, 100)).toEqual([
    ["3.56", "3.56"],
    ["7.13", "3.57"],
    ["10.69", "3.56"],
    ["14.25", "3.56"],
  ]);
});

test("a blank point carries the one before it", () => {
  expect(amounts("0.48", null, 50, null, 100)).toEqual([
    ["0", "0"],
    ["0.24", "0.24"],
    ["0.24", "0"],
    ["0.48", "0.24"],
  ]);
});

test("the last point is exactly the budget, whatever its decimals", () => {
  expect(amounts("1.23456", 50, 100).at(-1)).toEqual(["1.23456", "0.61456"]);
});

test("without a budget there are no amounts", () => {
  expect(scheduleAmounts(null, points(50, 100)).map(({ amount }) => amount)).toEqual([null, null]);
});

test("increments always add up to the budget", () => {
  const percents = fc.array(fc.integer({ min: 0, max: 99 }), { maxLength: 6 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), percents, (cents, before) => {
      const budget = new Decimal(cents).div(100);
      const schedule = scheduleAmounts(budget, points(...before.sort((a, b) => a - b), 100));
      const sum = schedule.reduce((total, { increment }) => total.plus(increment ?? 0), new Decimal(0));
      return sum.eq(budget) && schedule.every(({ increment }) => increment?.gte(0));
    }),
  );
});
