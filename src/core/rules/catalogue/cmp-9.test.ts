import { expect, test } from "vitest";
import { findingsOf } from "../check-example.ts";

const other = ["产出指标 | 数量指标 | 民兵训练次数 | 全年训练的次数 | ≥2次 | 计划标准"];

test("an indicator that stands twice in a table is reported at its second place", () => {
  const rows = [
    "产出指标 | 数量指标 | 征兵次数 | 春季征兵的次数 | ≥1次 | 计划标准",
    "产出指标 | 数量指标 | 征兵 次数 | 秋季征兵的次数 | ≥1次 | 计划标准",
  ];
  expect(findingsOf("CMP-9", { rows })).toEqual([
    "C16 warning 三级指标“征兵 次数”与 C15 重复，同一张表中应只有一处",
  ]);
});

test("projects with the same rows are told once, whatever the order of the rows and their values", () => {
  const tables = [
    { rows: other },
    { 项目名称: "甲" },
    {
      项目名称: "乙",
      rows: ["产出指标 | 质量指标 | 新兵合格率 | 合格新兵占入伍新兵的比率 | ≥98% | 行业标准"],
    },
    { 项目名称: "丙" },
  ];
  expect(findingsOf("CMP-9", tables)).toEqual([
    "C26 warning 项目“甲”“乙”“丙”的指标分类、名称和描述完全相同，应按各项目的内容分别设置",
  ]);
});

test("many alike projects are counted, not all named", () => {
  const tables = Array.from({ length: 12 }, (_, index) => ({ 项目名称: `项目${index + 1}` }));
  const [finding] = findingsOf("CMP-9", tables);
  expect(finding).toContain("“项目10”等 12 个项目的指标");
  expect(finding).not.toContain("项目11");
});
