import { expect, test } from "vitest";
import { moveFormula } from "./move-formula.ts";

/** Row 10 became rows 10 to 14, and row 11 became row 15. */
const spans = new Map([
  [10, { top: 10, bottom: 14 }],
  [11, { top: 15, bottom: 15 }],
]);
const move = (formula: string) => moveFormula(formula, (row) => spans.get(row));

test("references follow their rows, and ranges take in every repetition", () => {
  expect(move("SUM(F10:F10)")).toBe("SUM(F10:F14)");
  expect(move("$F$11*2+C4-AA$11")).toBe("$F$15*2+C4-AA$15");
  expect(move('IF(F11=100,"F11",LOG10(F11))')).toBe('IF(F15=100,"F11",LOG10(F15))');
});

test("a cell that is all that a function of ranges is given takes in every repetition", () => {
  expect(move("SUM(F10)")).toBe("SUM(F10:F14)");
  expect(move("COUNTA( $C$10 )-1")).toBe("COUNTA( $C$10:$C$14 )-1");
  expect(move("MAX(F10)/COUNT(F10)")).toBe("MAX(F10:F14)/COUNT(F10:F14)");
  expect(move("SUM(F11)")).toBe("SUM(F15)");
});

test("any other cell is the first repetition's", () => {
  for (const formula of [
    "SUM(F10,1)",
    "SUM(1,F10)",
    "ROUND(F10)",
    "F10",
    "SUM(F10*2)",
    "MYSUM(F10)",
    "(F10)",
  ]) {
    expect(move(formula)).toBe(formula);
  }
});

test("other sheets, names and functions are no references to this sheet", () => {
  for (const formula of ["汇总!F11", "'一 月''s'!F11:F12", "合计F11+rate_F11", "F11(1)", "ATAN2(1,2)"]) {
    expect(move(formula)).toBe(formula);
  }
});
