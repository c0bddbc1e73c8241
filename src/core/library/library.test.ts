import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkWorkbook } from "../pipeline.ts";
import { defaultOptions } from "../pipeline-options.ts";
import { drawExample, type Example } from "../rules/example.ts";
import { collectIndicators } from "./collect.ts";
import { combineEntries, mergeLibraries } from "./combine.ts";
import { type IndicatorLibrary, type LibraryEntry, LibrarySchema } from "./library.ts";

const collected = (...examples: Example[]) =>
  collectIndicators(examples.map((example) => checkWorkbook([drawExample(example)], defaultOptions)));

const entryOf = (library: IndicatorLibrary, name: string) =>
  library.entries.find((entry) => entry.name === name);

describe("indicators that tables use", () => {
  test("are kept with what is usual, and how often", () => {
    const library = collected(
      {},
      { 项目编码: "13020822P00916110003F" },
      { rows: ["产出指标 | 数量指标 | 征兵次数 | 组织征兵多少次 | ≥4次 | 历史标准"] },
    );
    expect(entryOf(library, "征兵次数")).toEqual({
      level1: "产出指标",
      level2: "数量指标",
      name: "征兵次数",
      descriptions: [
        ["全年组织征兵的次数", 2],
        ["组织征兵多少次", 1],
      ],
      operator: "≥",
      unit: "次",
      targets: [
        ["≥2次", 2],
        ["≥4次", 1],
      ],
      range: { low: "2", high: "4" },
      bases: [
        ["计划标准", 2],
        ["历史标准", 1],
      ],
      count: 3,
    });
    expect(LibrarySchema.parse(JSON.parse(JSON.stringify(library)))).toEqual(library);
  });

  test("are the same in every spelling of class, name and value", () => {
    const library = collected(
      {},
      {
        项目名称: "征兵体检经费",
        rows: ["产出 | 数量 | 征兵\n次数 | 全年组织征兵的次数 | 不少于2次 | 计划标准"],
      },
    );
    expect(entryOf(library, "征兵次数")).toMatchObject({ count: 2, targets: [["≥2次", 2]] });
  });

  test("name no year in their dates, and nothing of whose they are", () => {
    const library = collected({});
    expect(entryOf(library, "征兵完成时间")?.targets).toEqual([["12月31日前完成", 1]]);
    expect(JSON.stringify(library)).not.toMatch(/欢喜庄|480001|13020822P|2022/);
  });

  test("are no example for others where a rule finds fault with their name or class", () => {
    const rows = [
      "产出指标 | 成本指标 | 经济成本指标 | 组织一次征兵的支出 | ≤1.5万元/次 | 预算支出标准",
      "产出指标 | 数量指标 | 宣传次数≥4次 | 征兵宣传的次数 | ≥4次 | 计划标准",
      "产出指标 | 质量指标 | …… | …… | …… | ……",
      "满意度指标 | 服务对象满意度指标 | 满意度 | 满意的青年所占比率 | ≥95% | 其他标准",
      "产出指标 | 进度指标 | 征兵进度 | 完成的比率 | ≥95% | 计划标准",
    ];
    expect(collected({ rows }).entries.map(({ name }) => name)).toEqual(["征兵完成时间", "适龄青年参军意愿"]);
  });

  test("keep no target, description or basis that a rule finds fault with", () => {
    const rows = [
      "产出指标 | 质量指标 | 新兵合格率 | 新兵合格率 | ≥950% | 工作需要",
      "效益指标 | 社会效益指标 | 社会影响力 | 在当地的影响 | 有效提升 | 历史标准",
    ];
    const library = collected({ rows });
    expect(entryOf(library, "新兵合格率")).toMatchObject({
      descriptions: [],
      targets: [],
      bases: [],
      unit: "%",
    });
    expect(entryOf(library, "社会影响力")).toMatchObject({ targets: [], bases: [["历史标准", 1]] });
  });

  test("count once for the same table given twice, and again for another project or other indicators", () => {
    const count = (...examples: Example[]) => entryOf(collected(...examples), "征兵次数")?.count;
    expect(count({}, {})).toBe(1);
    expect(count([{}, {}])).toBe(1);
    expect(count({}, { 项目名称: "征兵体检经费" })).toBe(2);
    expect(count({}, { 单位: "480002丰润区某镇人民政府本级" })).toBe(2);
    expect(count({}, { without: ["质量指标"] })).toBe(2);
  });

  test("of which a table names one twice count once", () => {
    const row = "产出指标 | 数量指标 | 宣传次数 | 征兵宣传的次数 | ≥4次 | 计划标准";
    expect(entryOf(collected({ rows: [row, row] }), "宣传次数")?.count).toBe(1);
  });
});

const entry = fc.record({
  level1: fc.constant("产出指标"),
  level2: fc.constantFrom("数量指标", "质量指标"),
  name: fc.constantFrom("次数", "人数", "合格率"),
  descriptions: fc.constant<LibraryEntry["descriptions"]>([]),
  operator: fc.constant("≥" as const),
  unit: fc.constantFrom("次", "人"),
  targets: fc.constant<LibraryEntry["targets"]>([]),
  bases: fc.array(fc.tuple(fc.constantFrom("计划标准", "行业标准"), fc.integer({ min: 1, max: 9 })), {
    maxLength: 2,
  }),
  count: fc.integer({ min: 1, max: 9 }),
});

test("merged libraries count every table, whichever way they are put together", () => {
  const total = ({ entries }: IndicatorLibrary) => entries.reduce((sum, { count }) => sum + count, 0);
  const counts = ({ entries }: IndicatorLibrary) =>
    entries.map(({ level2, name, count }) => `${level2} ${name} ${count}`).sort();
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 8 }), fc.array(entry, { maxLength: 8 }), (one, other) => {
      const merged = mergeLibraries([combineEntries(one), combineEntries(other)]);
      expect(counts(merged)).toEqual(counts(combineEntries([...other, ...one])));
      expect(total(merged)).toBe([...one, ...other].reduce((sum, { count }) => sum + count, 0));
    }),
  );
});
