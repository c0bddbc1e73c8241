import { expect, test } from "vitest";
import { drawSheet } from "../../../test/draw-sheet.ts";
import { KnownLayouts } from "../template/known-layouts.ts";
import type { FieldLabel } from "../template/layout.ts";
import { readTables } from "./read-tables.ts";
import { toProject } from "./to-project.ts";

const read = (schedule: string) =>
  readTables(
    drawSheet(`
      征兵绩效目标表
      项目编码 | 13020822P00916110002F | 项目名称 | 征兵
      ${schedule}
      绩效目标 | 完成任务
    `),
  )[0];
const percents = (values: string) =>
  read(`资金支出计划 | 3月底 | 6月底 | 10月底 | 12月底\n | ${values}`)?.schedule.map(
    ({ percent }) => percent?.toFixed() ?? null,
  );

const usual = ["25", "50", "75", "100"];

test.each([
  ["25% | 50% | 75% | 100%", usual],
  ["２５％ | ５０％ | ７５％ | １００％", usual],
  ["{0.25 0%} | {0.5 0%} | {0.75 0.00%} | {1 0%}", usual],
  ["{25} | {50} | {75} | {100}", usual],
  ["25 | 50 | 75 | 100", usual],
  ["{0.25} | {0.5} | {0.75} | {1}", usual],
  ["0.25 | 0.5 | 0.75 | 1", usual],
  ['25% | {0.5} | {75 0"%"} | 100%', ["25", "0.5", "75", "100"]],
  ["25% | {0.5} | {0.75} | {1}", usual],
  [" | | | {1}", [null, null, null, "100"]],
  ["{0} | {0} | {0.5} |", ["0", "0", "50", null]],
  ["{0.5} | {1} | {2} | {100}", ["0.5", "1", "2", "100"]],
  ["{0} | {0} | {0} | {0}", ["0", "0", "0", "0"]],
  ["百分之二十五 | 50 | 75 | 100", usual],
  ["25% | 约一半 | 75% | 100%", ["25", null, "75", "100"]],
])("%s is %j", (values, expected) => {
  expect(percents(values)).toEqual(expected);
});

test("points are named as the layout names them, blank ones included", () => {
  const schedule = read("支出计划 | 3 月 | 6月末 | 9月底 | 第四季度\n | 25% | | | 100%")?.schedule;
  expect(schedule?.map(({ label, text, row, column }) => [label, text, row, column])).toEqual([
    ["3月", "25%", 4, 2],
    ["6月末", "", 4, 3],
    ["9月底", "", 4, 4],
    ["第四季度", "100%", 4, 5],
  ]);
});

test("a schedule that is all blank has its place under the points", () => {
  const blank = read("资金支出计划 | 3月底 | 6月底 | 10月底 | 12月底\n");
  expect(blank?.schedule.map(({ row, percent }) => [row, percent])).toEqual(Array(4).fill([4, null]));
  expect(read("资金支出计划 | 3月底 | 6月底")?.schedule).toEqual([]);
});

test("a month in a text is no point", () => {
  const table = read("资金用途 | 12月底");
  expect(table?.schedule).toEqual([]);
  expect(table?.purpose?.text).toBe("12月底");
});

test("a project holds percentages as digits, and what is no number as written", () => {
  const table = read("资金支出计划 | 3月底 | 6月底\n | 约一半 | {0.125 0.0%}");
  expect(table && toProject(table).schedule).toEqual([
    { label: "3月底", percent: "约一半" },
    { label: "6月底", percent: "12.5" },
  ]);
});

test.each(["累计%", "3月底"])(
  "a template that calls the schedule %s keeps the points and their row",
  (label) => {
    const labels: [FieldLabel, string][] = [["schedule", label]];
    const layouts = new KnownLayouts([
      { name: "本单位", kind: "form", fields: ["schedule"], labels, fixedTexts: [] },
    ]);
    for (const values of ["{25} | {50} | {75} | {100}", " | | | "]) {
      const sheet = drawSheet(`
      征兵绩效目标表
      项目编码 | 13020822P00916110002F | 项目名称 | 征兵
      支出计划 | 3月底 | 6月底 | 10月底 | 12月底
      累计% | ${values}
      累计金额 | {=1} | {=2} | {=3} | {=4}
      绩效目标 | 完成任务
    `);
      const [table] = readTables(sheet, layouts);
      expect(table?.schedule.map(({ row, column }) => [row, column])).toEqual(
        [2, 3, 4, 5].map((c) => [4, c]),
      );
      expect(table?.schedule.map(({ label }) => label)).toEqual(["3月底", "6月底", "10月底", "12月底"]);
      expect(table && toProject(table).schedule.map(({ percent }) => percent)).toEqual(
        values.includes("25") ? usual : [null, null, null, null],
      );
    }
  },
);

test("the row beside a label that is merged over it is that of the values, blank or not", () => {
  const table = read("资金支出计划 | 3月底 | 6月底\n^ | |\n累计金额 | {=1} | {=2}");
  expect(table?.schedule.map(({ row, percent }) => [row, percent])).toEqual(Array(2).fill([4, null]));
});
