import { expect, test } from "vitest";
import { drawSheet } from "../../../test/draw-sheet.ts";
import { readTables } from "./read-tables.ts";

const read = (lines: string) => {
  const [table] = readTables(
    drawSheet(`
      ${lines}
      项目编码 | 13020822P00916110002F | 项目名称 | 征兵 |
      预算数 | 3.00
      绩效目标 | 完成任务
    `),
  );
  const { row, column, code, name } = table?.budgetUnit ?? {};
  return [row, column, code, name];
};

test.each([
  ["480001丰润区欢喜庄乡人民政府本级 | 单位：万元", 1, 1, "480001", "丰润区欢喜庄乡人民政府本级"],
  ["征兵绩效目标表\n480001 丰润区 | 单位：万元", 2, 1, "480001", "丰润区"],
  ["征兵绩效目标表\n[480001]丰润区", 2, 1, "480001", "丰润区"],
  ["征兵绩效目标表\n４８０００１－丰润区 | 单位：万元", 2, 1, "480001", "丰润区"],
  ["480001丰润区欢喜庄乡", 1, 1, "480001", "丰润区欢喜庄乡"],
  ["征兵绩效目标表\n丰润区欢喜庄乡 | 单位：万元", 2, 1, null, "丰润区欢喜庄乡"],
  ["征兵绩效目标表\n预算单位：480001丰润区 | 单位：万元", 2, 1, "480001", "丰润区"],
  ["征兵绩效目标表\n预算单位 | 480001丰润区", 2, 2, "480001", "丰润区"],
  ["征兵绩效目标表\n主管部门 | 某局 | 单位名称 | 丰润区", 2, 4, null, "丰润区"],
  ["征兵绩效目标表\n部门名称： | 丰润区", 2, 2, null, "丰润区"],
  ["征兵绩效目标表\n（2022年度） | 单位：万元", undefined, undefined, undefined, undefined],
  ["征兵绩效目标表", undefined, undefined, undefined, undefined],
])("%s", (lines, ...expected) => {
  expect(read(lines)).toEqual(expected);
});
