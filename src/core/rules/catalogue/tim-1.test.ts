import { expect, test } from "vitest";
import { tryRow } from "../try-row.ts";
import { tim1 } from "./tim-1.ts";

const severities = (name: string, target: string) =>
  tryRow(tim1, `时效指标 | ${name} | ${target}`).map(({ severity }) => severity);

test("dates and periods can be checked", () => {
  for (const target of [
    "2022年12月31日前完成",
    "每年12月底前",
    "12个月",
    "≤30天",
    "15个工作日",
    "2022年",
    "每月25日前",
    "每季度末前完成",
    "每月10日前发放到位",
  ]) {
    expect(severities("完成时间", target), target).toEqual([]);
  }
});

test("vague words and other measures are a warning", () => {
  for (const target of ["及时", "按进度完成", "≥2次", "100%"]) {
    expect(severities("完成时间", target), target).toEqual(["warning"]);
  }
});

test("a share on time, and a period inside a sentence, are only a hint", () => {
  expect(severities("补贴发放及时率", "≥95%")).toEqual(["info"]);
  expect(severities("完成时间", "合同签订后30日内交付")).toEqual(["info"]);
});
