import { expect, test } from "vitest";
import { seedTranscriptions } from "../../../test/document/seed.ts";
import { drawCells, drawSheet } from "../../../test/draw-sheet.ts";
import { drawMergedForm } from "../../../test/read/draw-form.ts";
import { formatDecimal } from "../model/decimal.ts";
import { readTables } from "../read/read-tables.ts";
import type { TargetTable } from "../read/table.ts";
import { drawExample, type ExampleTable } from "../rules/example.ts";
import { boundOf } from "./fill.ts";
import { unitCosts } from "./unit-cost.ts";

/** A table's only unit cost: where the divisor comes from, the divisor, the exact cost, its bound and the agreement. */
function costOf(table: TargetTable | undefined): string {
  const [cost, ...others] = table ? unitCosts(table, "up") : [];
  if (!cost || others.length > 0) throw new Error("expected one unit cost");
  const { chosen, exact, value, unit, agreement } = cost;
  const divisor = chosen ? `${chosen.from} ${formatDecimal(chosen.number)}${chosen.unit}` : "none";
  return [
    divisor,
    exact && formatDecimal(exact.round(4)),
    value && formatDecimal(value) + unit,
    agreement,
  ].join(" | ");
}

const costIn = (example: ExampleTable) => costOf(readTables(drawExample(example))[0]);

test("the published tables' unit costs are explained, or said not to be", () => {
  const costs = seedTranscriptions.map((project) =>
    costOf(readTables(drawCells(drawMergedForm(project)))[0]),
  );
  expect(costs).toEqual([
    "none |  |  | differs",
    "正常运转村级数 11个 | 1.2955 | 1.3万元 | cut-down",
    "发放补贴人数 1人 | 4800 | 4800元/年 | exact",
    "none |  |  | differs",
    "12个月 12月 | 1.5625 | 1.57万元/月 | cut-down",
    "12个月 12月 | 0.305 | 0.31万元/月 | cut-down",
    "12个月 12月 | 4.0758 | 4.08万元/月 | cut-down",
    "一事一议村级数 3个 | 5.3333 | 5.34万元 | cut-down",
    "征兵次数 2次 | 1.5 | 1.5万元/次 | exact",
  ]);
});

test("a number counted in 万 divides by what it counts", () => {
  const subsidy = {
    预算数: "1250.5",
    rows: ["产出指标 | 数量指标 | 补贴面积 | 享受补贴的耕地面积 | ≥12.505万亩 | 计划标准"],
  };
  const priced = (target: string) => ({
    ...subsidy,
    rows: [...subsidy.rows, `产出指标 | 成本指标 | 补贴标准 | 发放的补贴 | ${target} | 预算支出标准`],
  });
  expect(costIn(priced("=100元/亩"))).toBe("补贴面积 125050亩 | 100 | 100元/亩 | exact");
  expect(costIn(priced("≤100万元/万亩"))).toBe("补贴面积 12.505万亩 | 100 | 100万元/万亩 | exact");
});

test("a budget in a unit of its own is divided in that unit", () => {
  expect(costIn({ 预算数: "30000元" })).toBe("征兵次数 2次 | 1.5 | 1.5万元/次 | exact");
  expect(costIn({ 金额单位: "", 预算数: "30000元" })).toBe("征兵次数 2次 | 1.5 | 1.5万元/次 | exact");
});

test("a budget that is not above zero gives no cost", () => {
  expect(costIn({ 预算数: "-3" })).toBe("征兵次数 2次 |  |  | unknown");
  expect(costIn({ 预算数: "0" })).toBe("征兵次数 2次 |  |  | unknown");
});

test("a unit and an operator in columns of their own count, and the bound is given without them", () => {
  const [table] = readTables(
    drawSheet(`
      项目名称 | 预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位
      征兵经费 | 3 | 产出指标 | 数量指标 | 征兵次数 | ≥ | 2 | 次
      ^ | ^ | 产出指标 | 成本指标 | 每次征兵成本 | ≤ | 1.2 | 万元/次
    `),
  );
  const [cost] = table ? unitCosts(table, "up") : [];
  expect(cost).toMatchObject({ agreement: "differs", unit: "万元/次" });
  expect(cost && boundOf(cost)).toBe(1.5);
});

test("what a 数量 row counts may stand in the unit column", () => {
  const costs = (unit: string) =>
    readTables(
      drawSheet(`
        项目名称 | 预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位
        道路维修 | 24 | 产出指标 | 数量指标 | 维修道路里程 | ≥ | 12 | 公里
        ^ | ^ | 产出指标 | 数量指标 | 维修路段 | ≥ | 3 | 条
        ^ | ^ | 产出指标 | 成本指标 | 每公里维修成本 | ≤ | 2 | ${unit}
      `),
    ).map(costOf);
  expect(costs("万元/公里")).toEqual(["维修道路里程 12公里 | 2 | 2万元/公里 | exact"]);
  expect(costs(" 万元／公里 ")).toEqual(["维修道路里程 12公里 | 2 | 2万元/公里 | exact"]);
});
