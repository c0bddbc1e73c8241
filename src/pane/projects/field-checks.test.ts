import { expect, test } from "vitest";
import { budgetCheck, codeCheck, yearCheck, yearOf } from "./field-checks.ts";

test("a code that is being typed is not yet wrong", () => {
  expect(codeCheck("13020822P0091")).toEqual({ state: "plain", text: "已输入 13 位，共 21 位" });
});

test("a code whose check character holds is told so, also in small or full-width letters", () => {
  const good = { state: "good", text: "校验码相符，2022 年设立" };
  expect(codeCheck("13020822P00916110002F")).toEqual(good);
  expect(codeCheck("13020822ｐ00916110002ｆ")).toEqual(good);
});

test("a code whose check character does not hold is told with the one expected", () => {
  expect(codeCheck("13020822P00916110002E")).toMatchObject({
    state: "bad",
    text: expect.stringContaining("应为 F"),
  });
});

test("a code that is too long, or holds a letter in place of a digit, is wrong", () => {
  expect(codeCheck("13020822P00916110002FF").state).toBe("bad");
  expect(codeCheck("1302O822P00916110002F")).toMatchObject({
    state: "bad",
    text: expect.stringContaining("13020822P00916110002F"),
  });
});

test("code and budget may stay blank", () => {
  expect([codeCheck(" ").state, budgetCheck("").state]).toEqual(["plain", "plain"]);
});

test("a budget is a number, however it is written", () => {
  expect(["14.25", "１４．２５", "1,200"].map((text) => budgetCheck(text).state)).toEqual([
    "plain",
    "plain",
    "plain",
  ]);
  expect(["十几万", "-1"].map((text) => budgetCheck(text).state)).toEqual(["bad", "bad"]);
});

test("a budget year is four digits, full-width ones too", () => {
  expect(["2023", " ２０２３ "].map(yearOf)).toEqual([2023, 2023]);
  for (const text of ["", "abc", "202", "20256", "1999"]) {
    expect(yearCheck(text)).toEqual({ state: "bad", text: "应为四位年份，如 2023" });
  }
});
