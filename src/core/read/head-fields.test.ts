import { describe, expect, test } from "vitest";
import { drawSheet } from "../../../test/draw-sheet.ts";
import { formatAddress } from "../grid/address.ts";
import { readTables } from "./read-tables.ts";
import type { Field } from "./table.ts";

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

const where = (field: Field | null | undefined) => field && `${formatAddress(field)} ${field.text}`;

describe("where a label's own cell is blank,", () => {
  /** The standard form, merged like workbooks have it, with the given rows 3 and 4. */
  const standard = (identity: string, amounts: string) =>
    readTables(
      drawSheet(`
        征兵工作经费绩效目标表 | < | < | < | < | < | <
        480001欢喜庄乡人民政府 | | | | | | 单位：万元
        ${identity}
        ${amounts}
        绩效目标 | 完成2次征兵 | < | < | < | < | <
        一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | < | 指标值 | 指标值确定依据
        产出指标 | 数量指标 | 征兵次数 | 全年征兵次数 | < | ≥2次 | 计划标准
      `),
    )[0];
  const identity = "项目编码 | 13020822P00916110002F | < | 项目名称 | 征兵工作经费 | < | <";
  const amounts = "资金用途 | 预算数 | {3} | 财政资金 | {3} | 其他资金 |";

  test("an unknown label and its value right of it are kept, and not read as the amount", () => {
    const table = standard(identity, `${amounts} | 上年结转 | {5}`);
    expect(where(table?.otherFunds)).toBe("G4 ");
    expect(table?.otherFunds?.amount).toBeNull();
    expect(table?.unknown.map(where)).toEqual(["H4 上年结转", "I4 5"]);
  });

  test("nor is an unknown label whose value is blank as well", () => {
    const table = standard(identity, `${amounts} | 上年结转 |`);
    expect(where(table?.otherFunds)).toBe("G4 ");
    expect(table?.unknown.map(where)).toEqual(["H4 上年结转"]);
  });

  test.each([
    ["项目编码 | 1 | < | 项目名称 | | 项目负责人 | 张三", "E3 ", ["F3 项目负责人", "G3 张三"]],
    ["项目编码 | 1 | < | 项目名称 | | 项目负责人 |", "E3 ", ["F3 项目负责人"]],
    ["项目编码 | 1 | < | 项目名称 | | 实施期限： |", "E3 ", ["F3 实施期限："]],
    ["项目编码 | 1 | < | 项目名称 | | < | 新增", "E3 ", ["G3 新增"]],
    ["项目编码 | 1 | < | 项目名称 | | 征兵工作经费 |", "F3 征兵工作经费", []],
  ])("%s", (row, name, unknown) => {
    const table = standard(row, amounts);
    expect(where(table?.projectName)).toBe(name);
    expect(table?.unknown.map(where)).toEqual(unknown);
  });

  test("so it is in a form where nothing is filled in yet", () => {
    const blank = "资金用途 | 预算数 | | 财政资金 | | 其他资金 |";
    const table = standard("项目编码 | | < | 项目名称 | | 项目负责人 | 张三", blank);
    expect(where(table?.projectName)).toBe("E3 ");
    expect(table?.unknown.map(where)).toEqual(["F3 项目负责人", "G3 张三"]);
  });

  test("a text without a digit is no code", () => {
    const table = standard("项目编码 | | 项目属性 | 项目名称 | 征兵工作经费 | < | <", amounts);
    expect(where(table?.projectCode)).toBe("B3 ");
    expect(table?.unknown.map(where)).toEqual(["C3 项目属性"]);
    const code = standard("项目编码 | | 13020822P00916110002F | 项目名称 | 征兵 | < | <", amounts);
    expect(where(code?.projectCode)).toBe("C3 13020822P00916110002F");
  });

  test("an amount or a text further right is read where nothing tells that it is another's", () => {
    const [table] = readTables(
      drawSheet(`
        项目支出绩效目标表
        项目名称 | | 技能培训 | | |
        项目资金（万元） | | 年度资金总额： | | 180 |
        | | 其中：财政拨款 | | 150 |
        | | 其他资金 | | 约三十 |
        绩效目标 | | 培训1200人 | | |
        绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 权重
        | 产出指标 | 数量指标 | 培训人数 | ≥1200人 | 20
      `),
    );
    expect(where(table?.projectName)).toBe("C2 技能培训");
    expect([table?.budget, table?.fiscalFunds].map(where)).toEqual(["E3 180", "E4 150"]);
    expect(where(table?.goal)).toBe("C6 培训1200人");
    expect(where(table?.otherFunds)).toBe("D5 ");
    expect(table?.unknown.map(where)).toEqual(["E5 约三十"]);
  });

  test("a purpose in the row under its label keeps apart from what stands beside its blank cell", () => {
    const table = standard(identity, `${amounts}\n | | 实施期限 | 一年 | | |`);
    expect(where(table?.purpose)).toBe("B5 ");
    expect(table?.unknown.map(where)).toEqual(["C5 实施期限", "D5 一年"]);
  });
});
