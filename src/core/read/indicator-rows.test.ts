import { describe, expect, test } from "vitest";
import { drawSheet } from "../../../test/draw-sheet.ts";
import { formatAddress } from "../grid/address.ts";
import { readTables } from "./read-tables.ts";
import type { Field } from "./table.ts";

const header = "一级指标 | 二级指标 | 三级指标 | 指标解释 | 指标值 | 绩效标准";
/** The header stands in row 3, the rows from 4 on. */
const read = (rows: string, above = header) =>
  readTables(drawSheet(`征兵绩效目标表\n绩效目标 | 完成任务\n${above}\n${rows.replace(/^\n/, "")}`))[0];
const where = (field: Field | null | undefined) => field && `${formatAddress(field)} ${field.text}`;
const classes = (rows: string) =>
  read(rows)?.indicators.map(({ level1, level2, name }) => [where(level1), where(level2), name.text]);
const names = (rows: string) => read(rows)?.indicators.map(({ name }) => name.text);

describe("classes are carried down, with the address of their own cell,", () => {
  test("over blank cells", () => {
    expect(
      classes(`
        产出指标 | 数量指标 | 甲 | | 1
                 |          | 乙 | | 2
                 | 质量指标 | 丙 | | 3
        效益指标 | 社会效益指标 | 丁 | | 4
      `),
    ).toEqual([
      ["A4 产出指标", "B4 数量指标", "甲"],
      ["A4 产出指标", "B4 数量指标", "乙"],
      ["A4 产出指标", "B6 质量指标", "丙"],
      ["A7 效益指标", "B7 社会效益指标", "丁"],
    ]);
  });

  test("over merged cells", () => {
    expect(
      classes(`
        产出指标 | 数量指标 | 甲 | | 1
        ^        | ^        | 乙 | | 2
        ^        | 质量指标 | 丙 | | 3
      `),
    ).toEqual([
      ["A4 产出指标", "B4 数量指标", "甲"],
      ["A4 产出指标", "B4 数量指标", "乙"],
      ["A4 产出指标", "B6 质量指标", "丙"],
    ]);
  });

  test("二级 not into the next 一级, and not into a row without a 三级指标", () => {
    expect(
      classes(`
        产出指标 | 数量指标 | 甲 | | 1
        效益指标 |          | 乙 | | 2
        满意度指标 | 服务对象满意度指标 | 丙 | | 3
                 |          |    | | 4
      `),
    ).toEqual([
      ["A4 产出指标", "B4 数量指标", "甲"],
      ["A5 效益指标", "B5 ", "乙"],
      ["A6 满意度指标", "B6 服务对象满意度指标", "丙"],
      ["A6 满意度指标", "B7 ", ""],
    ]);
  });

  test("and a 一级 that is merged over the column of 二级 is no 二级", () => {
    expect(classes("满意度指标 | < | 甲 | | 1")).toEqual([["A4 满意度指标", "B4 ", "甲"]]);
  });
});

describe("a row counts", () => {
  test("with only a class, as in a fresh form", () => {
    expect(
      classes(`
        产出指标 | 数量指标
                 | 质量指标
        效益指标
      `),
    ).toEqual([
      ["A4 产出指标", "B4 数量指标", ""],
      ["A4 产出指标", "B5 质量指标", ""],
      ["A6 效益指标", "B6 ", ""],
    ]);
  });

  test("without a name, a value or a class; not when it is wholly empty", () => {
    expect(
      names(`
        产出指标 | 数量指标 | 甲 | 次数 |  | 计划标准
        |  |  |  |  |
        产出指标 | 数量指标 |  | 比率 | 95%
        产出指标 | 不在表内 | 丙 | | 1
      `),
    ).toEqual(["甲", "", "丙"]);
  });

  test("once where its cells are merged over two rows of the sheet", () => {
    const table = read(`
      产出指标 | 数量指标 | 甲 | 次数 | ≥2次 | 计划标准
      ^        | ^        | ^  | ^    | ^    | ^
      ^        | 质量指标 | 乙 | 比率 | ≥95% | 行业标准
      ^        | ^        | ^  | ^    | ^    | ^
    `);
    expect(table?.indicators.map(({ row, name }) => [row, name.text])).toEqual([
      [4, "甲"],
      [6, "乙"],
    ]);
    expect(table?.range.bottom).toBe(7);
  });

  test("with what a merged cell gives to several rows", () => {
    const table = read(`
      产出指标 | 数量指标 | 甲 | 次数 | ≥2次 | 计划标准
      ^        | ^        | 乙 | ^    | ≥3次 | ^
    `);
    expect(table?.indicators.map(({ description, basis }) => [where(description), where(basis)])).toEqual([
      ["D4 次数", "F4 计划标准"],
      ["D4 次数", "F4 计划标准"],
    ]);
  });

  test("after blank rows, if it is plainly an indicator", () => {
    expect(
      names(`
        产出指标 | 数量指标 | 甲 | 次数 | 1


                 |          | 乙 | 次数 | 2

                 | 质量指标 | 丙
        备注 | | 以上为核心指标
        效益指标 | 社会效益 | 丁 | | 优

        制表 | 张三 | 复核 | 李四 | 2022年
        产出指标 | 数量指标 | 戊 | | 1
      `),
    ).toEqual(["甲", "乙", "丙", "丁"]);
  });

  test("not when it is a note, a total or a signature line", () => {
    for (const row of [
      "填表人：张三 | | 联系电话 | | 123456 | 2022年1月",
      "合计 | | | | 3",
      "注：指标值按年初预算填列。",
      "  | 备注：无",
      "单位负责人 | 张三 | 财务负责人 | 李四 | 日期",
      "某乡人民政府 | <",
    ]) {
      const table = read(`产出指标 | 数量指标 | 甲 | 次数 | 1\n${row}`);
      expect(table?.indicators, row).toHaveLength(1);
      expect(table?.range.bottom, row).toBe(4);
    }
  });
});

describe("columns belong to the label", () => {
  test("whose cell is merged over them", () => {
    const table = read(
      `
      产出指标 | 数量指标 | 甲 | 次数 | <  | ≥2次
      产出指标 | 质量指标 | 乙 |      | 比率 | ≥95%
      产出指标 | 时效指标 | 丙 | 时间 | 余下 | 年底前
    `,
      "一级指标 | 二级指标 | 三级指标 | 指标解释 | < | 指标值",
    );
    expect(table?.indicators.map(({ description }) => where(description))).toEqual([
      "D4 次数",
      "E5 比率",
      "D6 时间",
    ]);
    expect(table?.unknown.map(where)).toEqual(["E6 余下"]);
  });

  test("in any order, over two header rows too", () => {
    const table = read(
      "产出指标 | 数量指标 | ≥2 | 次 | 甲\n产出指标 | 质量指标 | ≥95 | % | 乙",
      "一级指标 | 二级指标 | 年度指标值 | 单位 | 指标名称\n^ | ^ | ^ | ^ | ^",
    );
    expect(
      table?.indicators.map(({ row, name, target, unitOfMeasure, weight }) => [
        row,
        name.text,
        target.text,
        unitOfMeasure?.text,
        weight,
      ]),
    ).toEqual([
      [5, "甲", "≥2", "次", null],
      [6, "乙", "≥95", "%", null],
    ]);
  });
});

test("values read as the sheet shows them", () => {
  const table = read(`
    产出指标 | 时效指标 | 完成时间 | | {44926 yyyy"年"m"月"d"日"}
    产出指标 | 质量指标 | 合格率 | | {0.95 0%}
    产出指标 | 数量指标 | 次数 | | {=2}
  `);
  expect(table?.indicators.map(({ target }) => [target.text, target.value, target.isFormula])).toEqual([
    ["2022年12月31日", 44926, false],
    ["95%", 0.95, false],
    ["2", 2, true],
  ]);
});
