import { expect, test } from "vitest";
import { findingsOf } from "./check-example.ts";

const rows2021 = ["成本指标 | 经济成本指标 | 每次征兵成本 | 组织一次征兵所需的支出 | ≤1.5万元/次 | 其他标准"];

test("a missing class is told at the column's label", () => {
  expect(findingsOf("CMP-1", { without: ["社会效益指标"] })).toEqual([
    "A9 error 表中没有效益指标，应至少设置一条",
  ]);
  expect(findingsOf("CMP-4", { without: ["数量指标", "时效指标"] })).toEqual([
    "A9 warning 产出指标下没有数量指标，应至少设置一条",
    "A9 warning 产出指标下没有时效指标，应至少设置一条",
  ]);
});

test("the cost class stands where its list has it", () => {
  expect(findingsOf("CMP-2", { rows: rows2021, without: ["成本指标"] })).toEqual([]);
  expect(findingsOf("CMP-2", { without: ["成本指标"] })).toEqual([
    "A9 warning 表中没有成本指标，应在产出指标下至少设置一条",
  ]);
});

test("a table without 满意度指标 is wrong by the list of 2015, and to be looked at by that of 2021", () => {
  const message = "表中没有满意度指标，应至少设置一条服务对象满意度指标";
  expect(findingsOf("CMP-3", { without: ["服务对象满意度指标"] })).toEqual([`A9 error ${message}`]);
  expect(findingsOf("CMP-3", { rows: rows2021, without: ["成本指标", "服务对象满意度指标"] })).toEqual([
    `A9 warning ${message}`,
  ]);
});

test("a spelling that is understood is a hint with a safe correction", () => {
  const rows = ["效益 | 社会 效益 | 适龄青年参军意愿 | 愿意应征的适龄青年的比率 | ≥80% | 历史标准"];
  expect(findingsOf("CMP-5", { rows, without: ["社会效益指标"] })).toEqual([
    "A15 info “效益”的规范写法应为“效益指标” → 效益指标",
    "B15 info “社会 效益”的规范写法应为“社会效益指标” → 社会效益指标",
  ]);
  expect(findingsOf("CMP-1", { rows, without: ["社会效益指标"] })).toEqual([]);
});

test("a name in no list is told with the names expected at its place", () => {
  const rows = ["产出类 | 数量指标 | 征兵次数 | 全年征兵的次数 | ≥2次 | 计划标准"];
  expect(findingsOf("CMP-5", { rows })).toEqual([
    "A15 error “产出类”不是规定的名称，应为产出指标、效益指标、满意度指标之一",
  ]);
  const unknown = ["产出指标 | 进度指标 | 征兵进度 | 征兵工作的进度 | ≥95% | 计划标准"];
  expect(findingsOf("CMP-5", { rows: unknown })).toEqual([
    "B16 error “进度指标”不是规定的名称，应为数量指标、质量指标、时效指标、成本指标之一",
  ]);
});

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
