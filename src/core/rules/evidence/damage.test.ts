import { expect, test } from "vitest";
import type { CellValue } from "../../grid/sheet.ts";
import type { IndicatorRow } from "../../read/table.ts";
import { parseTarget } from "../../target/parse.ts";
import { damageOf } from "./damage.ts";

const row = (level2: string, name: string, text: string, value: CellValue): IndicatorRow => {
  const field = (content: string, column: number) => {
    return { text: content, value: content, row: 1, column, isFormula: false };
  };
  return {
    row: 1,
    level1: field("", 1),
    level2: field(level2, 2),
    name: field(name, 3),
    target: { ...field(text, 4), value, target: parseTarget(text) },
    description: null,
    basis: null,
    unitOfMeasure: null,
    weight: null,
  };
};

test("a count that turned into a date is damage, a date that someone wrote is not", () => {
  const dated = row("数量指标", "宣传次数", "2022年2月3日", 44595);
  expect(damageOf(dated)).toEqual({ kind: "date-for-number", repaired: null });
  expect(damageOf(row("时效指标", "完成时间", "2022年12月31日", 44926))).toBeNull();
  expect(damageOf(row("数量指标", "宣传次数", "2022年2月3日", "2022年2月3日"))).toBeNull();
});

test("numbers of every kind that a 时效 row can hold are told from serial numbers", () => {
  expect(damageOf(row("时效指标", "完成时间", "44561", 44561))?.repaired).toBe("2021年12月31日前完成");
  expect(damageOf(row("时效指标", "完成时间", "30", 30))).toBeNull();
  expect(damageOf(row("时效指标", "服务人次", "≥44561人次", "≥44561人次"))).toBeNull();
});

test("ratios that are no share of a whole need no percent sign", () => {
  for (const name of ["容积率", "工作效率", "投入产出比"]) {
    expect(damageOf(row("质量指标", name, "≤2", "≤2")), name).toBeNull();
  }
});
