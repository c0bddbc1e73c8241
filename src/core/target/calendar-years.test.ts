import { expect, test } from "vitest";
import { withYears, yearsNamed } from "./calendar-years.ts";

const nextYear = (text: string) => withYears(text, ({ year }) => year + 1);

test.each([
  ["2022年12月31日前完成", "2023年12月31日前完成"],
  ["２０２２年底", "２０２３年底"],
  ["二〇二二年十二月", "二〇二三年十二月"],
  ["二零二九年", "二零三零年"],
  ["2022-12-31", "2023-12-31"],
  ["2022/12/31前", "2023/12/31前"],
  ["2022.6.30前", "2023.6.30前"],
  ["2022/06", "2023/06"],
  ["2021年9月至2022年6月", "2022年9月至2023年6月"],
  ["2021-2023年规划", "2022-2024年规划"],
  ["5.2021年度未拨体制经费绩效目标表", "5.2022年度未拨体制经费绩效目标表"],
  ["（2022年度）", "（2023年度）"],
])("%s a year later is %s", (text, later) => {
  expect(nextYear(text)).toBe(later);
});

test.each([
  "12月底前",
  "每年12月底前",
  "12个月",
  "2022元",
  "≥2022人",
  "财预〔2015〕88号",
  "12022年",
  "2022.5万元",
])("%s names no year of the calendar", (text) => {
  expect(yearsNamed(text)).toEqual([]);
  expect(nextYear(text)).toBe(text);
});

test.each([
  ["2024年2月29日前完成", "2025年2月28日前完成"],
  ["2024-02-29", "2025-02-28"],
  ["２０２４年２月２９日", "２０２５年２月２８日"],
])("a leap day %s becomes %s in a common year", (text, later) => {
  expect(nextYear(text)).toBe(later);
});

test("a leap day stays one where the new year has it", () => {
  expect(withYears("2024年2月29日", ({ year }) => year + 4)).toBe("2028年2月29日");
});

test("the years of a period know of each other", () => {
  expect(yearsNamed("2021—2023年和2025年").map(({ year, periodWith }) => [year, periodWith])).toEqual([
    [2021, 2023],
    [2023, 2021],
    [2025, null],
  ]);
});
