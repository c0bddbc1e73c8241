import { expect, test } from "vitest";
import { drawSheet } from "../../../test/draw-sheet.ts";
import { standardTemplate } from "../../../test/templates/standard.ts";
import { checkWorkbook } from "../../core/pipeline.ts";
import { defaultOptions } from "../../core/pipeline-options.ts";
import { leftOut, unconverted } from "./left-out.ts";

const form = standardTemplate("项目绩效目标表");

const ledger = (title: string) =>
  checkWorkbook(
    [
      drawSheet(`
${title}
项目名称 | 预算数 | 一级指标 | 二级指标 | 三级指标 | 指标值
征兵 | 30000 | 产出指标 | 数量指标 | 征兵次数 | ≥2次
防汛 | | 产出指标 | 数量指标 | 沙袋 | ≥9个
注：每年一报
`),
    ],
    defaultOptions,
  ).tables;

test("amounts without a unit are told once another unit is chosen", () => {
  const names = (title: string, unit: "元" | null) =>
    unconverted(ledger(title), form, unit).map(({ table }) => table.projectName?.text);
  expect(names("台账", "元")).toEqual(["征兵"]);
  expect(names("台账", null)).toEqual([]);
  expect(names("台账（单位：万元）", "元")).toEqual([]);
});

test("the year over a ledger and the note under it are told", () => {
  expect(leftOut(ledger("2022年度绩效目标台账"), form)).toEqual([
    { name: "预算年度", tables: 2 },
    { name: "表!A5（不属于任何栏目）", tables: 1 },
  ]);
});
