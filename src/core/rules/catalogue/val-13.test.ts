import { expect, test } from "vitest";
import { tryRow } from "../try-row.ts";
import { val13 } from "./val-13.ts";

const messages = (row: string, columns = {}) => tryRow(val13, row, columns).map(({ message }) => message);

test("a cost whose 元 got lost is reported", () => {
  expect(messages("成本指标 | 苗木单价 | ≤28.40/株")).toEqual([
    "指标值“≤28.40/株”的单位“/株”缺少“元”，应写明金额单位",
  ]);
  expect(messages("成本指标 | 年运行成本 | ≤5万/年")).toHaveLength(1);
  expect(messages("数量指标 | 受益人数 | ≥5万人")).toEqual([]);
});

test("the value's unit and the 计量单位 column agree", () => {
  expect(messages("数量指标 | 培训人数 | ≥100人", { 计量单位: "次" })).toEqual([
    "指标值“≥100人”的单位“人”与计量单位栏的“次”不一致，应统一",
  ]);
  for (const unit of ["%", "％", "百分比", "/", ""]) {
    expect(messages("质量指标 | 合格率 | ≥95%", { 计量单位: unit }), unit).toEqual([]);
  }
});
