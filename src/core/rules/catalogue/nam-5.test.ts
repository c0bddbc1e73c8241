import { expect, test } from "vitest";
import { tryRow } from "../try-row.ts";
import { nam5 } from "./nam-5.ts";

const messages = (row: string, columns = {}) => tryRow(nam5, row, columns).map(({ message }) => message);

test("a rate in money is a wrong name, money outside cost and benefit a wrong class", () => {
  expect(messages("成本指标 | 预算资金完成率 | ≤4800元/年")).toEqual([
    "“预算资金完成率”是比率，指标值却写 ≤4800元/年，应改名称，或改用百分比",
  ]);
  expect(messages("数量指标 | 补贴金额 | ≥5万元")).toEqual([
    "“补贴金额”列在数量指标下，指标值却写 ≥5万元，以元计的应列入成本指标",
  ]);
  expect(messages("数量指标 | 补贴金额 | ≥5", { 计量单位: "万元" })).toHaveLength(1);
});

test("costs and revenue in money, and rates in percent, are where they belong", () => {
  expect(messages("成本指标 | 每村补助 | ≤1.29万元")).toEqual([]);
  expect(messages("经济效益指标 | 税收增加额 | ≥50万元")).toEqual([]);
  expect(messages("成本指标 | 预算资金完成率 | ≥95%")).toEqual([]);
});
