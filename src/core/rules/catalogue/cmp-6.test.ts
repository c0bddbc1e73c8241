import { expect, test } from "vitest";
import { findingsOf } from "../check-example.ts";

const rows2021 = ["成本指标 | 经济成本指标 | 每次征兵成本 | 组织一次征兵所需的支出 | ≤1.5万元/次 | 其他标准"];

test("a class under another's heading is offered its own, where the heading is the row's own cell", () => {
  const rows = ["产出指标 | 社会效益指标 | 适龄青年参军意愿 | 愿意应征的青年的比率 | ≥80% | 历史标准"];
  expect(findingsOf("CMP-6", { rows })).toEqual([
    "B15 error “社会效益指标”归在“产出指标”下，应归在“效益指标”下 → 效益指标",
  ]);
  const shared = ["| 社会效益指标 | 适龄青年参军意愿 | 愿意应征的青年的比率 | ≥80% | 历史标准"];
  expect(findingsOf("CMP-6", { rows: shared })).toEqual([
    "B15 error “社会效益指标”归在“满意度指标”下，应归在“效益指标”下",
  ]);
});

test("names of both lists in one table are a mixture", () => {
  expect(findingsOf("CMP-6", { rows: rows2021 })).toEqual([
    "B13 error 2021 体系的二级指标中没有“成本指标”，同一张表应只用一个体系版本",
  ]);
});
