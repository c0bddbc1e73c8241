import { expect, test } from "vitest";
import { drawSheet } from "../../../test/draw-sheet.ts";
import { readTables } from "./read-tables.ts";

const read = (lines: string) =>
  readTables(
    drawSheet(`
      征兵绩效目标表
      项目编码 | 13020822P00916110002F | 项目名称 | 征兵
      ${lines}
      一级指标 | 二级指标 | 三级指标 | 指标值 | 指标解释
      产出指标 | 数量指标 | 征兵次数 | ≥2次 | 次数
    `),
  )[0];

test("a goal over several rows without labels is one text, which is never written back into one cell", () => {
  const table = read("绩效目标 | 1.完成征兵。\n | 2.做好宣传。\n\n | 3.按时完成。");
  expect(table?.goal).toEqual({
    row: 3,
    column: 2,
    text: "1.完成征兵。\n2.做好宣传。\n3.按时完成。",
    value: "1.完成征兵。",
    isFormula: true,
  });
  expect(table?.unknown).toEqual([]);
});

test("a goal in one cell may have several lines, and may be written", () => {
  expect(read("绩效目标 | 1.完成征兵。\\n2.做好宣传。")?.goal).toMatchObject({
    text: "1.完成征兵。\n2.做好宣传。",
    isFormula: false,
  });
});

test("a row with something in its label's place does not go on with the goal", () => {
  const table = read("绩效目标 | 完成征兵。\n实施期限 | 一年");
  expect(table?.goal?.text).toBe("完成征兵。");
  expect(table?.unknown.map(({ text }) => text)).toEqual(["实施期限", "一年"]);
});

test.each(["年度目标", "总体目标", "年度总体目标", "年度绩效目标："])("%s is the goal as well", (label) => {
  expect(read(`${label} | 完成征兵。`)?.goal?.text).toBe("完成征兵。");
});

test("a section title is not the label of the goal", () => {
  const table = read("第二部分 预算项目绩效目标 | 见下");
  expect(table?.goal).toBeNull();
});

test.each([
  ["right of 资金用途", "预算数 | 3\n资金用途 | 用于征兵", 4, 2],
  ["right of 预算规模及资金用途 where that stands alone", "预算规模及资金用途 | 用于征兵", 3, 2],
  ["under the row of 预算数", "预算规模及资金用途 | 预算数 | 3\n | 用于征兵", 4, 2],
  ["under it, beside the merged label", "预算规模及资金用途 | 预算数 | 3\n^ | 用于征兵 | <", 4, 2],
  [
    "under all rows of amounts",
    "预算规模及资金用途 | 预算数 | 3\n^ | 财政资金 | 3 | 其他资金 | 0\n^ | 用于征兵 | <",
    5,
    2,
  ],
  ["after a blank row and column", "预算规模及资金用途 | | 预算数 | 3\n\n | | 用于征兵", 5, 3],
])("the purpose stands %s", (_, lines, row, column) => {
  const table = read(`${lines}\n绩效目标 | 完成征兵。`);
  expect(table?.purpose).toMatchObject({ row, column, text: "用于征兵" });
  expect(table?.unknown).toEqual([]);
});

test("a purpose without a row for it has no place", () => {
  const lines = "预算规模及资金用途 | 预算数 | 3\n实施期限 | 一年\n绩效目标 | 完成征兵。";
  expect(read(lines)?.purpose).toBeNull();
  expect(read("预算规模及资金用途 | 预算数 | 3\n绩效目标 | 完成征兵。")?.purpose).toBeNull();
});
