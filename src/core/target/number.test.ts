import fc from "fast-check";
import { expect, test } from "vitest";
import { formatDecimal } from "../model/decimal.ts";
import { parseNumber, plainDigits } from "./number.ts";

test("a number is read however its digits are written", () => {
  const cases: [string, string][] = [
    ["14.25", "14.25"],
    ["２．００", "2.00"],
    ["１，４２５．００", "1425.00"],
    ["1,425,000", "1425000"],
    ["1 425.00", "1425.00"],
    [" 1425 ", "1425"],
    ["007", "7"],
    ["0.30", "0.30"],
    ["-3", "-3"],
    ["+3", "3"],
    ["三", "3"],
    ["九十五点五", "95.5"],
    ["百分之九十五", "95"],
    ["百分之95", "95"],
    ["百分之百", "100"],
  ];
  for (const [text, digits] of cases) expect(plainDigits(text), text).toBe(digits);
});

test("what is not exactly one number is none", () => {
  const texts = [
    "",
    " ",
    "2 5",
    "1,42",
    "1,4255",
    "1.2.3",
    "2-3",
    "2.00万元",
    "1e5",
    ".",
    "5.",
    "约3",
    "3、4",
    "三四",
  ];
  for (const text of texts) expect(parseNumber(text), text).toBeNull();
});

test("a percentage counts in hundredths", () => {
  for (const text of ["25", "25%", "２５％", "25 %", "百分之二十五", "二十五"]) {
    expect(parseNumber(text)?.toFixed(), text).toBe("25");
  }
  expect(parseNumber("%")).toBeNull();
});

test("thousands separators and full-width digits do not change a number", () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(99), (integer, part) => {
      const fraction = `.${String(part).padStart(2, "0")}`;
      const separated = String(integer).replace(/\B(?=(?:\d{3})+$)/g, ",") + fraction;
      const full = separated.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
      expect(plainDigits(separated)).toBe(integer + fraction);
      expect(plainDigits(full)).toBe(integer + fraction);
      const number = parseNumber(full);
      expect(number && parseNumber(formatDecimal(number))).toEqual(number);
    }),
  );
});
