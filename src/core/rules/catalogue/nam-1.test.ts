import { expect, test } from "vitest";
import { valueInName } from "../evidence/name-value.ts";

test("a value in a name is told from the name", () => {
  const names: [string, string, string | null][] = [
    ["培训人数≥100人", "≥100人", "培训人数"],
    ["培训人数不少于100人", "不少于100人", "培训人数"],
    ["资料合格率（≥95%）", "≥95%", "资料合格率"],
    ["资料合格率达到95%以上", "达到95%以上", "资料合格率"],
    ["培训人数１００人", "１００人", "培训人数"],
    ["补助标准200元/人/次", "200元/人/次", "补助标准"],
    ["≥95%的群众满意度", "≥95%", "群众满意度"],
    ["人均成本：≤1.29万元", "≤1.29万元", "人均成本"],
    ["百分之九十五", "百分之九十五", null],
    ["≥100人", "≥100人", null],
    ["采购数量≥", "≥", "采购数量"],
  ].map((row) => row as [string, string, string | null]);
  for (const [name, value, rest] of names) {
    const found = valueInName(name);
    expect(found?.value, name).toContain(value);
    expect(found?.name, name).toBe(rest);
  }
});

test("numbers that belong to a name are left alone", () => {
  for (const name of [
    "2022年征兵次数",
    "11个村道路维护数",
    "一事一议村级数",
    "四术并发症人数",
    "65岁以上老人体检率",
    "≥65岁老人体检率",
    "第3次全国普查",
    "PM2.5平均浓度",
    "12345热线办结率",
    "5G基站建成数",
    "创建全国文明城市2022年",
    "满意度",
    "",
  ]) {
    expect(valueInName(name), name).toBeNull();
  }
});
