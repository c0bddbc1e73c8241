import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { starterLibrary } from "../../scripts/library/starter-library.ts";
import { allFindings } from "../../src/core/checked-workbook.ts";
import { LibrarySchema } from "../../src/core/library/library.ts";
import { toIndicator } from "../../src/core/library/to-indicator.ts";
import { type Profile, profiles, taxonomy } from "../../src/core/model/taxonomy.ts";
import { checkWorkbook } from "../../src/core/pipeline.ts";
import { defaultOptions } from "../../src/core/pipeline-options.ts";
import { messageOf } from "../../src/core/rules/finding.ts";
import { parseTarget } from "../../src/core/target/parse.ts";
import { drawCells } from "../draw-sheet.ts";

const text = readFileSync(new URL("../../library/starter.json", import.meta.url), "utf8");
const { entries } = LibrarySchema.parse(JSON.parse(text));

test("the starter library is made from its wording and the example, and small enough to load in a page", () => {
  expect(text).toBe(starterLibrary());
  expect(Buffer.byteLength(text)).toBeLessThan(60_000);
});

test.each(profiles)("it has indicators for every class of %s", (profile) => {
  for (const [level1, names] of Object.entries(taxonomy[profile])) {
    for (const level2 of names) {
      const found = entries.filter((entry) => {
        const indicator = toIndicator(entry, profile);
        return indicator.level1 === level1 && indicator.level2 === level2;
      });
      expect(found.length, `${level1}/${level2}`).toBeGreaterThanOrEqual(2);
    }
  }
});

test("no indicator stands in it twice, and its targets are canonical and name no year", () => {
  expect(new Set(entries.map(({ level2, name }) => level2 + name)).size).toBe(entries.length);
  for (const { name, targets } of entries) {
    for (const [target] of targets) {
      const { canonical, meaning } = parseTarget(target);
      expect(canonical, name).toBe(target);
      expect(meaning.kind === "deadline" ? meaning.year : null, name).toBeNull();
    }
  }
});

const wording = /^(?:CMP-[5-8]|NAM-|VAL-|SAT-|SRC-|TIM-|COH-)/;

describe.each(profiles)("put in a form of %s", (profile) => {
  test("its wording and every usual target pass the rules", () => {
    const form = [
      ["2022年度项目绩效目标表"],
      ["480001丰润区欢喜庄乡人民政府本级", "单位：万元"],
      ["项目编码", "13020822P00916110002F", "项目名称", "综合经费"],
      ["预算数", "3.00", "其中：财政资金", "3.00", "其他资金"],
      ["绩效目标", "1.完成全年2次任务。"],
      ["一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据"],
      ...rowsIn(profile),
    ];
    const checked = checkWorkbook([drawCells(form)], { ...defaultOptions, profile });
    expect(checked.tables[0]?.table.indicators).toHaveLength(form.length - 6);
    const found = allFindings(checked).filter(({ code }) => wording.test(code));
    // A rate as a 时效 value is checkable, and a hint at most.
    const faults = found.filter(({ code, severity }) => code !== "TIM-1" || severity !== "info");
    expect(faults.map(messageOf)).toEqual([]);
  });
});

/** Every usual target of each indicator, or a number with its operator and unit where there is none. */
function rowsIn(profile: Profile): string[][] {
  return entries
    .filter((entry) => (profile === "2021" ? entry.level2 !== "可持续影响指标" : entry.level1 !== "成本指标"))
    .flatMap((entry) => {
      const { level1, level2, name, description, basis } = toIndicator(entry, profile);
      const usual = entry.targets.map(([target]) => target);
      const values = usual.length > 0 ? usual : [`${entry.operator ?? "≥"}5${entry.unit}`];
      return values.map((value) =>
        [level1, level2, name, description, value, basis].map((cell) => cell ?? ""),
      );
    });
}
