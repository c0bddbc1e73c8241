import { expect, test } from "vitest";
import { tryRow } from "../try-row.ts";
import { val11 } from "./val-11.ts";

const fixOf = (row: string, columns = {}) => tryRow(val11, row, columns).map(({ fix }) => fix);

test("a serial number in a 时效 row is the day it stands for", () => {
  expect(tryRow(val11, "时效指标 | 完成时间 | 44,561")).toEqual([
    {
      severity: "error",
      message: "“完成时间”的指标值“44,561”是日期变成的序列号，应为 2021年12月31日前完成",
      fix: ["ask", "2021年12月31日前完成"],
    },
  ]);
  expect(fixOf("数量指标 | 植树数量 | ≥44561")).toEqual([]);
});

test("a rate without its percent sign gets it back", () => {
  expect(fixOf("质量指标 | 合格率 | 0.95")).toEqual([["ask", "≥95%"]]);
  expect(fixOf("质量指标 | 合格率 | ≥95")).toEqual([["ask", "≥95%"]]);
  expect(fixOf("质量指标 | 合格率 | 1")).toEqual([["ask", "100%"]]);
  expect(fixOf("服务对象满意度指标 | 群众评价 | 90")).toEqual([["ask", "≥90%"]]);
  expect(fixOf("时效指标 | 发放及时率 | 100")).toEqual([["ask", "100%"]]);
  expect(fixOf("质量指标 | 资料差错率 | ≤0.5"), "0.5 % or 50 %").toEqual([null]);
  expect(fixOf("质量指标 | 资料差错率 | ≤2")).toEqual([["ask", "≤2%"]]);
  expect(fixOf("质量指标 | 资料差错率 | 0")).toEqual([["ask", "=0%"]]);
  expect(fixOf("质量指标 | 合格率 | ≥95", { 计量单位: "%" })).toEqual([]);
});

test("a cost of nothing was rounded, an error value has lost its content", () => {
  expect(fixOf("成本指标 | 人均成本 | ≤0万元")).toEqual([null]);
  expect(fixOf("成本指标 | 超预算金额 | =0万元")).toEqual([]);
  expect(fixOf("社会效益指标 | 社会影响力 | #REF!")).toEqual([null]);
});
