import { expect, test } from "vitest";
import { drawExample } from "../rules/example.ts";
import { detectProfile } from "./profile.ts";
import { readTables } from "./read-tables.ts";

const profileOf = (rows: string[], without: string[] = ["成本指标"]) => {
  const [table] = readTables(drawExample({ rows, without }));
  return table && detectProfile(table);
};

test("一级 成本指标 means 2021, 成本指标 under 产出指标 means 2015", () => {
  expect(profileOf(["成本 | 经济成本 | 甲 | 甲 | ≤1万元 | 计划标准"])).toBe("2021");
  expect(profileOf(["产出指标 | 成本 | 甲 | 甲 | ≤1万元 | 计划标准"])).toBe("2015");
});

test("in a mixture the more rows decide, and 2021 where they are as many", () => {
  const old = "产出指标 | 成本指标 | 甲 | 甲 | ≤1万元 | 计划标准";
  const recent = "成本指标 | 社会成本指标 | 乙 | 乙 | ≤1万元 | 计划标准";
  expect(profileOf([old, recent])).toBe("2021");
  expect(profileOf([old, old, recent])).toBe("2015");
});

test("经济成本 under 产出 is a sign of 2021, 可持续影响 one of 2015", () => {
  expect(profileOf(["产出指标 | 经济成本指标 | 甲 | 甲 | ≤1万元 | 计划标准"])).toBe("2021");
  expect(profileOf(["效益指标 | 可持续影响指标 | 甲 | 甲 | 优 | 计划标准"])).toBe("2015");
});

test("without any sign it is 2015", () => {
  expect(profileOf([])).toBe("2015");
});
