import { expect, test } from "vitest";
import { normaliseClassNames } from "./class-names.ts";
import { changes, tableOf } from "./sample-table.ts";

test("class names take the spelling of the list", () => {
  const table = tableOf({
    rows: [
      ["产出", "数量", "征兵次数", "≥2次"],
      ["产出\n指标", "质 量 指 标", "合格率", "≥95%"],
      ["产出指标：", "时效指标", "完成时间", "2022年12月31日前完成"],
      ["效益指标", "环境效益", "空气质量", "优"],
      ["满意度指标", "社会公众或服务对象满意度指标", "满意度", "≥95%"],
    ],
  });
  expect(changes(normaliseClassNames(table, "2015"))).toEqual([
    "产出 → 产出指标",
    "产出\n指标 → 产出指标",
    "产出指标： → 产出指标",
    "数量 → 数量指标",
    "质 量 指 标 → 质量指标",
    "环境效益 → 生态效益指标",
    "社会公众或服务对象满意度指标 → 服务对象满意度指标",
  ]);
});

test("a class that is carried down over rows is edited once, at its own cell", () => {
  const table = tableOf({
    rows: [
      ["产出", "数量指标", "征兵次数", "≥2次"],
      ["〃", "质量指标", "合格率", "≥95%"],
    ],
  });
  expect(normaliseClassNames(table, "2015")).toEqual([
    { sheet: "表一", row: 7, column: 1, before: "产出", after: "产出指标" },
  ]);
});

test("names outside the profile's list stay as they are", () => {
  const rows = [
    ["成本", "经济成本", "总成本", "≤2万元"],
    ["产出", "成本", "总成本", "≤2万元"],
    ["数量", "产出", "次数", "≥2次"],
    ["进度指标", "", "进度", "≥95%"],
  ];
  expect(changes(normaliseClassNames(tableOf({ rows }), "2015"))).toEqual([
    "产出 → 产出指标",
    "成本 → 成本指标",
  ]);
  expect(changes(normaliseClassNames(tableOf({ rows }), "2021"))).toEqual([
    "成本 → 成本指标",
    "产出 → 产出指标",
    "经济成本 → 经济成本指标",
  ]);
});
