import { describe, expect, test } from "vitest";
import { allFindings } from "../../src/core/checked-workbook.ts";
import { checkWorkbook } from "../../src/core/pipeline.ts";
import { defaultOptions } from "../../src/core/pipeline-options.ts";
import { sheetNames } from "../../src/core/render/sheet-names.ts";
import { parsePieces } from "../../src/core/template/placeholder.ts";
import { drawSheet } from "../draw-sheet.ts";

/** What a cell holds at most. */
const longest = 32_767;

/** A text that fills a cell: `start`, then `unit` over and over, then `end`. */
function filled(start: string, unit: string, end = ""): string {
  return start + unit.repeat(Math.floor((longest - start.length - end.length) / unit.length)) + end;
}

/** The cells that a text is put into, by what they hold. */
const cells = {
  title: "2022年度养护经费绩效目标表",
  unit: "480001欢喜庄乡人民政府",
  code: "13020822P00915210003H",
  name: "养护经费",
  budget: "12",
  purpose: "用于2022年公路养护",
  point: "25%",
  goal: "完成2022年养护规划",
  class: "数量指标",
  indicator: "养护次数",
  description: "全年养护的次数",
  target: "≥2次",
  basis: "计划标准",
  weight: "10",
};

type Place = keyof typeof cells;

function codesWith(place: Place, text: string): string[] {
  const held = { ...cells, [place]: text.replaceAll("\n", "\\n").replaceAll(" ", "\\s") };
  const sheet = drawSheet(
    [
      `${held.title} | < | < | < | < | < | <`,
      `${held.unit} | < | < | < | < | 单位：万元 | <`,
      `项目编码 | ${held.code} | < | 项目名称 | ${held.name} | < | <`,
      `预算规模及资金用途 | 预算数 | ${held.budget} | 财政资金 | {12 0.00} | < | <`,
      `^ | ${held.purpose} | < | < | < | < | <`,
      "资金支出计划 | 3月底 | 6月底 | 12月底 | < | < | <",
      `^ | ${held.point} | {0.5 0%} | {1 0%} | < | < | <`,
      `绩效目标 | ${held.goal} | < | < | < | < | <`,
      "一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值 | 指标值确定依据 | 权重",
      `产出指标 | ${held.class} | ${held.indicator} | ${held.description} | ${held.target} | ${held.basis} | ${held.weight}`,
      "^ | 质量指标 | 养护合格率 | 养护合格的比率 | 100 | 计划标准 | 90",
    ].join("\n"),
  );
  return allFindings(checkWorkbook([sheet], defaultOptions)).map(({ code }) => code);
}

/** Texts on which a pattern that tries each part of a run anew takes seconds or longer. */
const texts: readonly (readonly [said: string, text: string])[] = [
  ["digits", filled("", "1", "护")],
  ["numerals", filled("", "二", "护")],
  ["operators", filled("", "≥", "护")],
  ["commas before a value", filled("养护", "，", "护≥5次")],
  ["hundreds", filled("百分之", "百", "护")],
  ["units by units", filled("养护", "1元/", "护，")],
  ["strokes after a unit", filled("养护1元", "/", "。")],
  ["line breaks", filled("养", "\n", "护")],
  ["numbered line breaks", filled("", "\n1\n\n", "护")],
  ["spaces", filled("养", " ", "护")],
  ["spaces after 指标", filled("指标", " ", "护")],
  ["a code behind spaces", filled("养", " ", "（13020822P00915210003")],
  ["hundredths of hundredths", filled("", "百分之", "五")],
  ["brackets", filled("其中", "()", "护)")],
];

describe("a whole check comes to its end, whatever fills a cell", () => {
  test.for(Object.keys(cells) as Place[])("%s", { timeout: 30_000 }, (place) => {
    for (const [said, text] of texts) expect(codesWith(place, text).length, said).toBeGreaterThan(0);
  });

  test("and still finds a value in a long name", { timeout: 30_000 }, () => {
    expect(codesWith("indicator", filled("养护≥5次", "路"))).toContain("NAM-1");
  });
});

test("a sheet's name is made of a text that fills a cell", { timeout: 5_000 }, () => {
  const [quoted = ""] = sheetNames([filled("养护", "'", "护")], []);
  expect(quoted).toBe("养护");
  expect(sheetNames([filled("", " '", "养护")], [])).toEqual(["养护"]);
});

test("a placeholder may hold any number of spaces", { timeout: 5_000 }, () => {
  expect(parsePieces(filled("{{indicator.level1", " ", "合并}}"))).toEqual([
    { placeholder: "indicator.level1", group: "indicator", merges: true },
  ]);
  expect(parsePieces(filled("{{a", " ", "b}}"))).toHaveLength(1);
  expect(parsePieces(filled("{{", " ", "}}"))).toEqual([{ literal: filled("{{", " ", "}}") }]);
});
