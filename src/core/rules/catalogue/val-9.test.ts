import { expect, test } from "vitest";
import { tryRow } from "../try-row.ts";
import { val9 } from "./val-9.ts";
import { val10 } from "./val-10.ts";

const severities = (row: string) => tryRow(val9, row).map(({ severity }) => severity);

test("vague words are a warning, words that are not understood a hint", () => {
  expect(severities("社会效益指标 | 社会影响力 | 效果明显")).toEqual(["warning"]);
  expect(severities("可持续影响指标 | 持续影响 | 长期")).toEqual(["warning"]);
  expect(severities("社会效益指标 | 社会影响力 | 群众都说好")).toEqual(["info"]);
  expect(severities("社会效益指标 | 社会影响力 | 优")).toEqual([]);
  expect(severities("社会效益指标 | 社会影响力 | XX")).toEqual([]);
  expect(severities("时效指标 | 完成时间 | 及时完成"), "TIM-1 says that").toEqual([]);
});

test("a grade stands only where no number is natural", () => {
  for (const level2 of ["数量指标", "时效指标", "成本指标", "服务对象满意度指标"]) {
    expect(tryRow(val10, `${level2} | 某项 | 优`), level2).toHaveLength(1);
  }
  for (const level2 of ["质量指标", "社会效益指标", "可持续影响指标"]) {
    expect(tryRow(val10, `${level2} | 某项 | 良`), level2).toEqual([]);
  }
});
