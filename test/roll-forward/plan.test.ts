import { describe, expect, test } from "vitest";
import { formatAddress } from "../../src/core/grid/address.ts";
import { applyEdits } from "../../src/core/grid/edit.ts";
import { serialOfDate } from "../../src/core/grid/serial-date.ts";
import type { Sheet } from "../../src/core/grid/sheet.ts";
import { checkWorkbook } from "../../src/core/pipeline.ts";
import { defaultOptions } from "../../src/core/pipeline-options.ts";
import { consentedEdits, planRollForward } from "../../src/core/roll-forward/plan-roll-forward.ts";
import { drawSheet } from "../draw-sheet.ts";

/** A form with the cells that a test is about; its rows from A8 on. */
function form(
  rows: readonly string[],
  { title = "2022年度养护经费绩效目标表", name = "养护经费", budget = "12" } = {},
): Sheet {
  return drawSheet(
    [
      `${title} | < | < | < | < | <`,
      "480001欢喜庄乡人民政府 | < | < | < | < | 单位：万元",
      `项目编码 | 13020822P00915210003H | < | 项目名称 | ${name} | <`,
      `预算规模及资金用途 | 预算数 | ${budget} | 财政资金 | {12 0.00} | <`,
      "^ | 用于2022年公路养护，执行2015年标准 | < | < | < | <",
      "绩效目标 | 完成2021-2023年养护规划 | < | < | < | <",
      "一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值 | 指标值确定依据",
      ...rows,
    ].join("\n"),
  );
}

function plan(sheet: Sheet, year = 2023, codes: "keep" | "clear" = "keep") {
  return planRollForward(checkWorkbook([sheet], defaultOptions), { year, codes });
}

/** The value that each cell gets. */
function changes(sheet: Sheet, year?: number, codes?: "keep" | "clear") {
  return Object.fromEntries(plan(sheet, year, codes).edits.map((edit) => [formatAddress(edit), edit.after]));
}

const deadline = (value: string, level2 = "时效指标") =>
  form([`产出指标 | ${level2} | 养护完成时间 | 完成养护的时间 | ${value} | 计划标准`]);

describe("dates", () => {
  test.each([
    ["2022年12月31日前完成", "2023年12月31日前完成"],
    ["2022-12-31", "2023-12-31"],
    ["2021年9月至2022年6月", "2022年9月至2023年6月"],
    ["2022年6月底前开工，2022年底前全部完工并验收", "2023年6月底前开工，2023年底前全部完工并验收"],
    ["44,926", "45,291"],
    ["44,561", "45,291"],
    ["{44926 yyyy-mm-dd}", serialOfDate({ year: 2023, month: 12, day: 31 })],
    ["{44926}", serialOfDate({ year: 2023, month: 12, day: 31 })],
    ["2020年12月31日前完成", "2023年12月31日前完成"],
  ])("the 时效 value %s becomes %s", (before, after) => {
    expect(changes(deadline(before))["E8"]).toBe(after);
  });

  test("a leap day falls on 28 February, as text and as a serial number", () => {
    const leap = serialOfDate({ year: 2024, month: 2, day: 29 });
    const title = { title: "2024年度养护经费绩效目标表" };
    const row = (value: string) => [`产出指标 | 时效指标 | 养护完成时间 | 时间 | ${value} | 计划标准`];
    expect(changes(form(row("2024年2月29日前完成"), title), 2025)["E8"]).toBe("2025年2月28日前完成");
    expect(changes(form(row(`{${leap}}`), title), 2025)["E8"]).toBe(
      serialOfDate({ year: 2025, month: 2, day: 28 }),
    );
  });

  test.each(["12月底前", "每年12月底前", "12个月", "2023年6月30日前完成", "{=2022年12月31日前完成}"])(
    "the 时效 value %s stays",
    (value) => {
      expect(changes(deadline(value))).not.toHaveProperty("E8");
    },
  );

  test("a date of another class moves, a comparison with a past year is only proposed", () => {
    expect(changes(deadline("2022年10月底前", "质量指标"))["E8"]).toBe("2023年10月底前");
    const { edits, proposals } = plan(deadline("较2021年增长5%以上", "质量指标"));
    expect(edits.map(formatAddress)).not.toContain("E8");
    expect(proposals.map(({ label, edit }) => [label, edit.after])).toContainEqual([
      "指标值",
      "较2022年增长5%以上",
    ]);
  });

  test("a deadline beyond the budget year moves on, and is to be looked at", () => {
    const { edits, decisions } = plan(deadline("2024年12月31日前完成"));
    expect(edits.map(({ after }) => after)).toContain("2025年12月31日前完成");
    expect(decisions.filter(({ kind }) => kind === "date")).toHaveLength(1);
  });
});

describe("headings and texts", () => {
  const rows = ["产出指标 | 时效指标 | 时间 | 时间 | 2022年12月31日前完成 | 计划标准"];

  test("the title's budget year moves, a year of the project's name in it is proposed with the name", () => {
    const sheet = form(rows, { title: "2022年度2021年养护经费绩效目标表", name: "2021年养护经费" });
    const { edits, proposals } = plan(sheet);
    expect(edits.find(({ row }) => row === 1)?.after).toBe("2023年度2021年养护经费绩效目标表");
    expect(proposals.slice(0, 2).map(({ label, edit }) => [label, edit.after])).toEqual([
      ["项目名称", "2022年养护经费"],
      ["表题", "2023年度2022年养护经费绩效目标表"],
    ]);
  });

  test("the line with the year moves", () => {
    const sheet = drawSheet(`
      项目绩效目标表 | < | < | < | < | <
      （2022年度） | < | < | < | < | <
      项目名称 | 养护经费 | < | 预算数 | 3 | <
      绩效目标 | 养护公路 | < | < | < | <
      一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值 | 依据
      产出指标 | 时效指标 | 时间 | 时间 | 12月底前 | 计划标准
    `);
    expect(changes(sheet)).toEqual({ A2: "（2023年度）", E3: null });
  });

  test("years in texts are proposed; a period that holds the new year is left and told of", () => {
    const { edits, proposals, decisions } = plan(form(rows));
    expect(edits.map(({ row }) => row)).not.toContain(5);
    expect(proposals.map(({ label, edit }) => [label, edit.after])).toEqual([
      ["资金用途", "用于2023年公路养护，执行2016年标准"],
    ]);
    expect(decisions.filter(({ kind }) => kind === "text").map(({ message }) => message)).toEqual([
      "绩效目标写有 2021、2023 年，没有改动，请核对",
    ]);
  });
});

describe("money", () => {
  const rows = [
    "产出指标 | 数量指标 | 养护次数 | 全年养护次数 | ≥4次 | 计划标准",
    " | 成本指标 | 每次养护成本 | 每次养护的支出 | ≤3万元/次 | 计划标准",
    " | 成本指标 | 养护总成本 | 全年支出总额 | ≤120000元 | 计划标准",
    " | 成本指标 | 每次印刷费 | 每次印刷的支出 | ≤200元/次 | 计划标准",
  ];

  test("amounts and the bounds computed from them are emptied, another bound is named", () => {
    const sheet = form(rows, { budget: "{12 0.00}" });
    expect(changes(sheet)).toMatchObject({ C4: null, E4: null, E9: null, E10: null });
    expect(changes(sheet)).not.toHaveProperty("E11");
    const bounds = plan(sheet).decisions.filter(({ kind }) => kind === "bound");
    expect(bounds.map(({ at }) => at && formatAddress(at))).toEqual(["E9", "E10", "E11"]);
  });

  test("a text without a number in an amount's place stays, and is to be looked at", () => {
    const { edits, decisions } = plan(form(rows, { budget: "详见附件" }));
    expect(edits.map(formatAddress)).not.toContain("C4");
    expect(edits.map(formatAddress)).toContain("E4");
    expect(
      decisions.filter(({ at }) => at && formatAddress(at) === "C4").map(({ message }) => message),
    ).toEqual(["预算数（现为 详见附件）不是数，没有改动，请核对"]);
  });

  test("a formula is left alone and named", () => {
    const { edits, decisions } = plan(form(rows, { budget: "{=12}" }));
    expect(edits.map(formatAddress)).not.toContain("C4");
    expect(decisions.filter(({ kind }) => kind === "formula").map(({ message }) => message)).toEqual([
      "预算数（现为 12）是公式或分写在几个单元格，没有改动，请核对",
    ]);
  });
});

test("codes are kept or cleared by choice, and either way there is something to decide", () => {
  const sheet = deadline("12月底前");
  expect(changes(sheet, 2023, "keep")).not.toHaveProperty("B3");
  expect(changes(sheet, 2023, "clear")).toHaveProperty("B3", null);
  for (const codes of ["keep", "clear"] as const) {
    expect(plan(sheet, 2023, codes).decisions.filter(({ kind }) => kind === "code")).toHaveLength(1);
  }
});

test("where only the code tells the year, a second time changes nothing more", () => {
  const sheet = form(["产出指标 | 时效指标 | 时间 | 时间 | 12月底前 | 计划标准"], {
    title: "养护经费绩效目标表",
    name: "2022年养护经费",
  });
  const first = plan(sheet);
  const [drafts] = applyEdits([sheet], consentedEdits(first, first.proposals));
  if (!drafts) throw new Error("No sheet");
  expect(first.proposals.map(({ edit }) => edit.after)).toContain("2023年养护经费");
  const second = plan(drafts);
  expect([...second.edits, ...second.proposals]).toEqual([]);
});

test("where nothing tells the year, no date moves and that is said", () => {
  const sheet = drawSheet(`
    项目绩效目标表 | < | < | < | < | <
    项目名称 | 养护经费 | < | 预算数 | 3 | <
    绩效目标 | 养护公路 | < | < | < | <
    一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值 | 依据
    产出指标 | 时效指标 | 时间 | 时间 | 12月底前 | 计划标准
  `);
  const { fromYear, edits, decisions } = plan(sheet);
  expect(fromYear).toBeNull();
  expect(edits.map(formatAddress)).toEqual(["E2"]);
  expect(decisions[0]?.kind).toBe("year");
});
