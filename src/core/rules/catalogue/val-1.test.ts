import { expect, test } from "vitest";
import { tryExample, tryRow } from "../try-row.ts";
import { val1 } from "./val-1.ts";

const fixOf = (row: string, columns = {}) => tryRow(val1, row, columns).map(({ fix }) => fix);
const severities = (row: string, columns = {}) => tryRow(val1, row, columns).map(({ severity }) => severity);

test("a missing operator is offered where the class tells it", () => {
  expect(tryRow(val1, "数量指标 | 征兵次数 | 2次")).toEqual([
    { severity: "error", message: "“征兵次数”的指标值“2次”缺少运算符，应为 ≥2次", fix: ["ask", "≥2次"] },
  ]);
  expect(fixOf("成本指标 | 每次征兵成本 | 1.5万元/次")).toEqual([["ask", "≤1.5万元/次"]]);
  expect(fixOf("质量指标 | 新兵合格率 | 95%")).toEqual([["ask", "≥95%"]]);
  expect(fixOf("数量指标 | 安全事故次数 | 0次")).toEqual([["ask", "=0次"]]);
  expect(fixOf("质量指标 | 资料差错率 | 2%")).toEqual([null]);
  expect(fixOf("社会效益指标 | 带动就业人数 | 20人")).toEqual([null]);
});

test("a missing unit cannot be guessed, and may stand in its own column", () => {
  expect(tryRow(val1, "数量指标 | 征兵次数 | ≥2")).toEqual([
    { severity: "error", message: "“征兵次数”的指标值“≥2”缺少单位，应补上", fix: null },
  ]);
  expect(severities("数量指标 | 征兵次数 | ≥2", { 计量单位: "次" })).toEqual([]);
  expect(fixOf("数量指标 | 征兵次数 | 2", { 计量单位: "次" })).toEqual([["ask", "≥2"]]);
  expect(tryRow(val1, "数量指标 | 征兵次数 | 2")[0]?.message).toContain("缺少运算符和单位");
  expect(severities("数量指标 | 受益人数 | ≥3万")).toEqual(["error"]);
});

test("an operator may stand in its own column", () => {
  expect(severities("数量指标 | 征兵次数 | 2次", { 指标性质: "≥" })).toEqual([]);
  expect(severities("数量指标 | 征兵次数 | 2次", { 指标性质: "正向" })).toEqual(["error"]);
});

test("an index or a coefficient has no unit", () => {
  expect(severities("社会效益指标 | 路面技术状况指数 | ≥92")).toEqual([]);
  expect(severities("质量指标 | 摩擦系数 | ≥0.6")).toEqual([]);
});

test("a value with no number where only a number will do is an error", () => {
  for (const row of [
    "数量指标 | 征兵次数 | 若干",
    "成本指标 | 征兵成本 | 按标准执行",
    "数量指标 | 次数 | 2022年12月底",
  ]) {
    expect(severities(row), row).toEqual(["error"]);
  }
  expect(severities("质量指标 | 验收结果 | 通过验收")).toEqual([]);
});

test("another spelling of the same value is info with a safe correction", () => {
  expect(tryRow(val1, "质量指标 | 新兵合格率 | 不低于95％")).toEqual([
    {
      severity: "info",
      message: "“新兵合格率”的指标值“不低于95％”写法不规范，应写作 ≥95%",
      fix: ["safe", "≥95%"],
    },
  ]);
});

test("exact percentages, periods, dates, grades and ranges are complete as they are", () => {
  for (const row of [
    "质量指标 | 新兵合格率 | 100%",
    "时效指标 | 征兵完成时间 | 12个月",
    "时效指标 | 征兵完成时间 | 2022年12月31日前完成",
    "社会效益指标 | 社会影响力 | 优",
    "数量指标 | 征兵次数 | 2~3次",
  ]) {
    expect(severities(row), row).toEqual([]);
  }
});

test("what another rule reports is not reported again", () => {
  for (const row of [
    "数量指标 | 征兵次数 |",
    "数量指标 | 征兵次数 | **次",
    "数量指标 | 征兵次数 | 2-3",
    "质量指标 | 新兵合格率 | 95",
    "时效指标 | 征兵完成时间 | 44926",
    "成本指标 | 苗木单价 | ≤28.40/株",
  ]) {
    expect(severities(row), row).toEqual([]);
  }
  expect(tryExample(val1, {})).toEqual([]);
});
