import { expect, test } from "vitest";
import { tryRow } from "../try-row.ts";
import { tim2 } from "./tim-2.ts";

const found = (target: string) => tryRow(tim2, `时效指标 | 完成时间 | ${target}`);

test("another year than the budget's is offered changed, the rest of the text stays", () => {
  expect(found("2021年12月31日前完成")).toEqual([
    {
      severity: "error",
      message: "时效指标写“2021年12月31日前完成”，年份 2021 与预算年度 2022 不符，应为 2022年",
      fix: ["ask", "2022年12月31日前完成"],
    },
  ]);
  expect(found("2023-12-31")[0]?.fix).toEqual(["ask", "2022-12-31"]);
  expect(found("2024年2月29日")[0]?.fix).toEqual(["ask", "2022年2月28日"]);
});

test("a period moves as a whole, full-width and Chinese digits in their own spelling", () => {
  expect(found("2021年1月1日至2021年12月31日")[0]?.fix).toEqual(["ask", "2022年1月1日至2022年12月31日"]);
  expect(found("２０２１年12月底前")[0]?.fix).toEqual(["ask", "２０２２年12月底前"]);
});

test("the budget year, every year and no year are fine", () => {
  for (const target of ["2022年6月底前", "每年12月底前", "12月底前", "12个月"]) {
    expect(found(target), target).toEqual([]);
  }
  expect(tryRow(tim2, "社会效益指标 | 影响 | 2021年12月31日")).toEqual([]);
});
