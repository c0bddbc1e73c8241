import { expect, test } from "vitest";
import { drawSheet } from "../../../test/draw-sheet.ts";
import { readTables } from "./read-tables.ts";

test("a code or name that stands in its label's cell is read, and never written over", () => {
  const [table, ...others] = readTables(
    drawSheet(`
      项目支出绩效目标表
      项目编码：13020822P00916110002F | 项目名称：征兵 工作经费 | 单位：万元
      预算数 | 3 |
      绩效目标 | 完成2次征兵 |
      一级指标 | 二级指标 | 三级指标 | 指标值
      产出指标 | 数量指标 | 征兵次数 | ≥2次
    `),
  );
  expect(others).toEqual([]);
  expect(table?.projectCode).toMatchObject({ text: "13020822P00916110002F", column: 1, isFormula: true });
  expect(table?.projectName).toMatchObject({ text: "征兵 工作经费", column: 2 });
  expect(table?.unknown).toEqual([]);
});
