import { expect, test } from "vitest";
import { drawSheet } from "../../../test/draw-sheet.ts";
import { readTables } from "./read-tables.ts";

const unitOf = (line: string) => {
  const [table] = readTables(
    drawSheet(`
征兵经费绩效目标表
${line}
项目编码 | 1 | 项目名称 | 征兵经费
预算数 | 3
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 征兵次数 | ≥2次
`),
  );
  return table?.budgetUnit && { name: table.budgetUnit.name, code: table.budgetUnit.code };
};

test.each(["单位：", "单位", "单位： | <"])(
  "%s with nothing after it does not hide the unit beside it",
  (bare) => {
    expect(unitOf(`某乡人民政府 | | ${bare}`)).toEqual({ code: null, name: "某乡人民政府" });
    expect(unitOf(`480001某乡人民政府 | | ${bare}`)).toEqual({ code: "480001", name: "某乡人民政府" });
  },
);

test("单位 alone still names the unit beside it, and a blank one is to be filled in", () => {
  expect(unitOf("单位： | 某乡人民政府")).toEqual({ code: null, name: "某乡人民政府" });
  expect(unitOf("填报日期：2022年1月5日 | | 单位名称： | ")).toEqual({ code: null, name: null });
  expect(unitOf("单位： | ")).toEqual({ code: null, name: null });
});
