import { expect, test } from "vitest";
import { shiftFormula } from "./shift-formula.ts";

test.each([
  ["B4*100", "C6*100"],
  ["$B4+B$4+$B$4", "$B6+C$4+$B$4"],
  ["SUM(B4:$D$9)", "SUM(C6:$D$9)"],
  ["SUM(A:B)+SUM($A:B)+SUM(3:4)+SUM($3:4)", "SUM(B:C)+SUM($A:C)+SUM(5:6)+SUM($3:6)"],
  ["汇总!B4+'第 1 季'!B4+Q1!B4", "汇总!C6+'第 1 季'!C6+Q1!C6"],
  ['IF(A1="见 B2，""C3""",LOG10(Z9),本年_A1)', 'IF(B3="见 B2，""C3""",LOG10(AA11),本年_A1)'],
  ["1.5E3+A1", "1.5E3+B3"],
])("%s, two rows below and one column right, is %s", (formula, expected) => {
  expect(shiftFormula(formula, 2, 1)).toBe(expected);
  expect(shiftFormula(expected, -2, -1)).toBe(formula);
});
