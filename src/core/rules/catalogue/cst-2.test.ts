import { expect, test } from "vitest";
import { tryRow } from "../try-row.ts";
import { cst2 } from "./cst-2.ts";

const messages = (value: string, columns: Readonly<Record<string, string>>) =>
  tryRow(cst2, `成本指标 | 征兵工作总成本 | ${value}`, columns).map(({ message }) => message);

test("a bound on the whole cost is compared with the budget wherever its operator and unit stand", () => {
  const says = (stated: string) =>
    `“征兵工作总成本”的指标值为 ${stated}，低于预算数 3万元，总成本上限应不低于预算数`;
  expect(messages("≤2.5万元", {})).toEqual([says("≤2.5万元")]);
  expect(messages("≤2.5", { 计量单位: "万元" })).toEqual([says("≤2.5万元")]);
  expect(messages("≤25000", { 计量单位: " 元 " })).toEqual([says("≤25000元")]);
  expect(messages("≤2.5万元", { 计量单位: "—" })).toEqual([says("≤2.5万元")]);
  expect(messages("≤3", { 计量单位: "万元" })).toEqual([]);
  expect(messages("≤2.5", { 计量单位: "—" })).toEqual([]);
});

test("a bound per something is none on the whole", () => {
  expect(messages("≤2.5", { 计量单位: "万元/次" })).toEqual([]);
});
