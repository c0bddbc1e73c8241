import { expect, test } from "vitest";
import { readEntry } from "./entry.ts";

const cell = (value: string | number, format = "") => ({
  row: 1,
  column: 1,
  value,
  format,
  isFormula: false,
});

test("what is typed keeps the kind of the cell", () => {
  expect(readEntry("3.50", cell(2, "0.00"))).toBe(3.5);
  expect(readEntry("３", cell(2))).toBe(3);
  expect(readEntry("30%", cell(0.25, "0%"))).toBe(0.3);
  expect(readEntry("30", cell(0.25, "0%"))).toBe(0.3);
  expect(readEntry("3", cell("2"))).toBe("3");
  expect(readEntry("3", undefined)).toBe(3);
});

test("anything that is no number is text, also what looks like a formula", () => {
  expect(readEntry("=1+1", undefined)).toBe("=1+1");
  expect(readEntry("待定", cell(2))).toBe("待定");
  expect(readEntry("25%", undefined)).toBe("25%");
});

test("nothing typed clears the cell", () => {
  expect(readEntry("", cell("≥2次"))).toBeNull();
});

test("digits that a number would lose stay text", () => {
  expect(readEntry("130208220091611000012", undefined)).toBe("130208220091611000012");
  expect(readEntry("130208220091611000012", cell(2))).toBe("130208220091611000012");
  expect(readEntry("007", undefined)).toBe("007");
  expect(readEntry("００７", cell(2))).toBe("００７");
  expect(readEntry("123456789012345", undefined)).toBe(123456789012345);
  expect(readEntry("0.50", undefined)).toBe(0.5);
  expect(readEntry("-0.25", cell(2))).toBe(-0.25);
  expect(readEntry("0", undefined)).toBe(0);
});
