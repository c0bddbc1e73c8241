import { describe, expect, test } from "vitest";
import starter from "../../../library/starter.json" with { type: "json" };
import { newProject } from "../model/new-project.ts";
import type { Profile } from "../model/taxonomy.ts";
import { checkWorkbook } from "../pipeline.ts";
import { defaultOptions } from "../pipeline-options.ts";
import { drawExample, type Example } from "../rules/example.ts";
import { LibrarySchema } from "./library.ts";
import { type Need, suggest } from "./suggest.ts";
import { withSuggestedRows } from "./suggest-rows.ts";
import { needOf, suggestionsFor } from "./suggestions-for.ts";
import { toIndicator, usualTargets } from "./to-indicator.ts";

const library = LibrarySchema.parse(starter);

const namesFor = (need: Partial<Need>, limit = 3) =>
  suggest(library, { level1: "", level2: "", words: "", existing: [], ...need }, limit).map(
    ({ entry }) => entry.name,
  );

describe("suggestions", () => {
  test("are of the class, and closest to what the project is about", () => {
    expect(namesFor({ level2: "数量指标", words: "征兵工作经费" }, 2)).toEqual(
      expect.arrayContaining(["征兵宣传活动次数"]),
    );
    expect(namesFor({ level2: "质量", words: "用于农村道路硬化等基础设施建设" })).toContain("工程验收合格率");
    expect(namesFor({ level2: "服务对象满意度指标", words: "信访维稳工作" }, 1)).toEqual(["信访群众满意度"]);
  });

  test("for a project like none are those that fit any", () => {
    expect(namesFor({ level2: "服务对象满意度指标", words: "天文观测" }, 1)).toEqual(["受益群众满意度"]);
    expect(namesFor({ level2: "时效指标" }, 1)).toEqual(["工作任务完成时间"]);
  });

  test("leave out what the table has", () => {
    const existing = ["征兵宣传 活动次数", "征兵工作开展次数"];
    const names = namesFor({ level2: "数量指标", words: "征兵工作经费", existing }, 10);
    expect(names.filter((name) => existing.includes(name) || name === "征兵宣传活动次数")).toEqual([]);
  });

  test("of 成本指标 are those of 2021's 经济成本指标, and not of 社会成本指标", () => {
    const cost = namesFor({ level1: "产出指标", level2: "成本指标" }, 100);
    expect(namesFor({ level1: "成本指标", level2: "经济成本指标" }, 100)).toEqual(cost);
    expect(cost).not.toContain("占用耕地面积");
    expect(namesFor({ level1: "成本指标", level2: "生态环境成本指标" }, 100)).toContain("占用耕地面积");
  });

  test("become rows in the classes of the profile, with dates of the budget year to be offered", () => {
    const [cost] = suggest(library, { level1: "", level2: "成本指标", words: "培训", existing: [] }, 1);
    const rowIn = (profile: Profile) => cost && toIndicator(cost.entry, profile);
    expect(rowIn("2015")).toMatchObject({ level1: "产出指标", level2: "成本指标", target: null });
    expect(rowIn("2021")).toMatchObject({ level1: "成本指标", level2: "经济成本指标", target: null });
    const [deadline] = suggest(library, { level1: "", level2: "时效指标", words: "", existing: [] }, 1);
    expect(deadline && usualTargets(deadline.entry, 2023)).toEqual(["2023年12月31日前完成"]);
    expect(deadline && usualTargets(deadline.entry, null)).toEqual(["12月31日前完成"]);
  });
});

describe("for a finding", () => {
  const suggestedFor = (code: string, example: Example) => {
    const [checked] = checkWorkbook([drawExample(example)], defaultOptions).tables;
    const finding = checked?.findings.find((candidate) => candidate.code === code);
    if (!checked || !finding) throw new Error(`No ${code}`);
    return suggestionsFor(finding, checked.table, library, 3).map(
      ({ entry }) => `${entry.level2} ${entry.name}`,
    );
  };

  test("of a missing class its indicators are suggested", () => {
    const classesFor = (code: string, without: string[]) =>
      new Set(suggestedFor(code, { without }).map((text) => text.split(" ")[0]));
    expect(classesFor("CMP-1", ["社会效益指标"])).toContain("社会效益指标");
    expect(classesFor("CMP-2", ["成本指标"])).toContain("成本指标");
    expect([...classesFor("CMP-3", ["服务对象满意度指标"])]).toEqual(["服务对象满意度指标"]);
    expect([...classesFor("CMP-4", ["质量指标"])]).toEqual(["质量指标"]);
    expect(suggestedFor("CMP-4", { without: ["质量指标"] })).toContain("质量指标 征集任务完成率");
  });

  test("of a row without a name its class's are suggested, and for any other finding none", () => {
    const rows = ["产出指标 | 数量指标 | | 征兵的次数 | ≥2次 | 计划标准"];
    expect(suggestedFor("CMP-7", { rows })).toContain("数量指标 征兵宣传活动次数");
    expect(suggestedFor("ID-1", { 项目名称: "" })).toEqual([]);
  });
});

test("for a row added to a table, what the table is about and what it has already are looked at", () => {
  const [checked] = checkWorkbook([drawExample({})], defaultOptions).tables;
  const need = checked && needOf(checked.table, "产出指标", "数量指标");
  expect(need?.words).toContain("征兵工作经费");
  expect(need?.existing).toContain("征兵次数");
  expect(need && suggest(library, need, 2).map(({ entry }) => entry.name)).toContain("征兵宣传活动次数");
});

test("a new form gets names, descriptions and bases, and no target", () => {
  const blank = newProject({
    projectName: "征兵工作经费",
    projectCode: null,
    budgetUnit: { code: null, name: null },
    budget: "3",
    year: 2023,
    profile: "2021",
  });
  const { indicators } = withSuggestedRows(blank, "2021", library);
  expect(indicators.map(({ level2 }) => level2)).toEqual(blank.indicators.map(({ level2 }) => level2));
  expect(indicators.map(({ target }) => target)).toEqual(blank.indicators.map(({ target }) => target));
  const names = indicators.map(({ name }) => name);
  expect(names).toContain("每次征兵费用");
  expect(new Set(names).size).toBe(indicators.length);
});
