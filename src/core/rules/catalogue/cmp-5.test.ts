import { expect, test } from "vitest";
import { findingsOf } from "../check-example.ts";

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
