import { expect, test } from "vitest";
import { tryRow } from "../try-row.ts";
import { val5 } from "./val-5.ts";
import { val6 } from "./val-6.ts";

test("a share above 100 % is an error, growth above it is not", () => {
  for (const row of [
    "质量指标 | 合格率 | ≥101%",
    "质量指标 | 合格率 | 90%~110%",
    "数量指标 | 覆盖程度 | =120%",
  ]) {
    expect(tryRow(val5, row), row).toHaveLength(1);
  }
  for (const row of [
    "质量指标 | 合格率 | 100%",
    "经济效益指标 | 产值增长率 | ≥150%",
    "经济效益指标 | 国有资产保值增值率 | ≥105%",
    "成本指标 | 预算资金完成率 | ≤4800元/年",
  ]) {
    expect(tryRow(val5, row), row).toEqual([]);
  }
  expect(tryRow(val5, "质量指标 | 合格率 | ≥120", { 计量单位: "%" })).toHaveLength(1);
});

test("at least 100 % of a whole is 100 %", () => {
  expect(tryRow(val6, "质量指标 | 合格率 | ≥100%")).toEqual([
    { severity: "warning", message: "“合格率”的指标值为 ≥100%，应写作 100%", fix: ["ask", "100%"] },
  ]);
  expect(tryRow(val6, "质量指标 | 合格率 | ≥100", { 计量单位: "百分比" })[0]?.fix).toEqual(["ask", "100"]);
  for (const row of [
    "质量指标 | 合格率 | =100%",
    "经济效益指标 | 产值增长率 | ≥100%",
    "数量指标 | 培训人数 | ≥100人",
  ]) {
    expect(tryRow(val6, row), row).toEqual([]);
  }
});
