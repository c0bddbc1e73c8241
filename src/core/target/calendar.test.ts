import { expect, test } from "vitest";
import { daysInMonth, isCalendarYear } from "./calendar.ts";

test("February is as long as its year makes it", () => {
  expect([2022, 2024, 1900, 2000, null].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29, 29]);
});

test("a month that does not exist has no days", () => {
  expect([0, 1, 4, 12, 13].map((month) => daysInMonth(2022, month))).toEqual([0, 31, 30, 31, 0]);
});

test("only four digits before 年 name a year", () => {
  expect(isCalendarYear("2022", "年")).toBe(true);
  expect(isCalendarYear("2022", "年度")).toBe(true);
  expect(isCalendarYear("3", "年")).toBe(false);
  expect(isCalendarYear("2022", "元")).toBe(false);
});
