import { expect, test } from "vitest";
import type { ExampleTable } from "../rules/example.ts";
import { drawExample } from "../rules/example.ts";
import { budgetYear } from "./budget-year.ts";
import { readTables } from "./read-tables.ts";

const yearOf = (...tables: ExampleTable[]) => budgetYear(readTables(drawExample(tables)));
const noDeadline = { without: ["时效指标"] };

test.each(["2023年度项目支出绩效目标表", "2023年丰润区项目绩效目标表", "绩效目标表（2023年度）"])(
  "%s states the year",
  (标题) => {
    expect(yearOf({ 标题 })).toBe(2023);
    expect(yearOf({ 标题, 项目名称: "" })).toBe(标题.includes("丰润区") ? 2022 : 2023);
  },
);

test("a year in the project's name is not the budget year", () => {
  expect(yearOf({ 标题: "5.2021年度未拨经费绩效目标表", 项目名称: "2021年度未拨经费" })).toBe(2022);
  expect(yearOf({ 标题: "5.2021年未拨经费绩效目标表", 项目名称: "2021年度未拨经费" })).toBe(2022);
  expect(yearOf({ 标题: "2023年度2021年未拨经费绩效目标表", 项目名称: "2021年未拨经费" })).toBe(2023);
});

test("a line above the labels states the year, a date does not", () => {
  expect(yearOf({ 单位: "（2024年度）" })).toBe(2024);
  expect(yearOf({ 单位: "填报日期：2024年1月5日" })).toBe(2022);
});

test("without a title's year it is the one most 时效 rows name", () => {
  const until = (year: number) => ({
    rows: [`产出指标 | 时效指标 | 时间 | 时间 | ${year}年12月31日前完成 | 计划标准`],
  });
  expect(yearOf(until(2023), until(2021), until(2023))).toBe(2023);
});

test("without a deadline it is the year of creation in most codes, and else not known", () => {
  expect(yearOf(noDeadline)).toBe(2022);
  expect(yearOf({ ...noDeadline, 项目编码: "13020821P00916110002F" })).toBe(2021);
  expect(yearOf({ ...noDeadline, 项目编码: "待定" })).toBeNull();
  expect(budgetYear([])).toBeNull();
});
