import { expect, test } from "vitest";
import { isDateFormat, isPercentFormat } from "./number-format.ts";
import { dateOfSerial } from "./serial-date.ts";
import { cellText } from "./text.ts";

const text = (value: string | number, format = "") =>
  cellText({ row: 1, column: 1, value, format, isFormula: false });

test("a cell reads as the sheet shows it", () => {
  expect(text(0.25, "0%")).toBe("25%");
  expect(text(0.125, "0.0%")).toBe("12.5%");
  expect(text(44561, 'yyyy"年"m"月"d"日"')).toBe("2021年12月31日");
  expect(text(3.5999999999999996)).toBe("3.6");
  expect(text(2, "#,##0.00")).toBe("2.00");
  expect(text(2.345, "0.00_ ")).toBe("2.345");
  expect(text(1e21)).toBe("1000000000000000000000");
  expect(text(" ≥2次\t")).toBe("≥2次");
});

test("date formats are told from number formats", () => {
  for (const format of ["yyyy-mm-dd", "m/d/yy", 'yyyy"年"m"月"', "[$-804]yyyy/m/d", "mmm-yy"]) {
    expect(isDateFormat(format), format).toBe(true);
  }
  for (const format of [
    "",
    "General",
    "0.00",
    "#,##0.00",
    "0%",
    '"达到"0',
    "[Red]0.00",
    "h:mm",
    "mm:ss",
    "@",
    "0.00E+00",
  ]) {
    expect(isDateFormat(format), format).toBe(false);
  }
  expect(isPercentFormat('"约"0.0%')).toBe(true);
  expect(isPercentFormat('0"%"')).toBe(false);
});

test("serial numbers are days in no time zone", () => {
  expect(dateOfSerial(44561)).toEqual({ year: 2021, month: 12, day: 31 });
  expect(dateOfSerial(44561.99)).toEqual({ year: 2021, month: 12, day: 31 });
  expect(dateOfSerial(60)).toBeUndefined();
});
