import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allFindings } from "../../src/core/checked-workbook.ts";
import { formatAddress } from "../../src/core/grid/address.ts";
import type { Sheet } from "../../src/core/grid/sheet.ts";
import { checkWorkbook } from "../../src/core/pipeline.ts";
import { defaultOptions } from "../../src/core/pipeline-options.ts";
import { planFixes } from "../../src/core/plan-fixes.ts";
import type { TargetTable } from "../../src/core/read/table.ts";
import { toProject } from "../../src/core/read/to-project.ts";
import { formatMeaning } from "../../src/core/target/format.ts";
import { drawCells } from "../draw-sheet.ts";

const form: readonly (readonly string[])[] = [
  ["1.征兵工作经费绩效目标表"],
  ["480001丰润区欢喜庄乡人民政府本级", "单位：万元"],
  ["项目编码", "13020822P00916110002F", "项目名称", "征兵工作经费"],
  ["预算规模及资金用途", "预算数", "3.00", "其中：财政资金", "3.00", "其他资金", ""],
  ["", "主要用于征兵各项工作各项支出，保障征兵工作顺利开展"],
  ["资金支出计划（%）", "3月底", "6月底", "10月底", "12月底"],
  ["", "25%", "50%", "75%", "100%"],
  ["绩效目标", "1.完成全年2次征兵任务，新兵合格率不低于95%。"],
  ["一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据"],
  ["产出指标", "数量指标", "征兵次数", "全年组织征兵的次数", "≥2次", "计划标准"],
  ["产出指标", "质量指标", "新兵合格率", "合格新兵占入伍新兵的比率", "≥95%", "行业标准"],
  ["产出指标", "时效指标", "征兵完成时间", "全年征兵任务完成的时间", "2022年12月31日前完成", "计划标准"],
  ["产出指标", "成本指标", "每次征兵成本", "组织一次征兵所需的支出", "≤1.5万元/次", "预算支出标准"],
  ["效益指标", "社会效益指标", "适龄青年参军意愿", "愿意应征的适龄青年的比率", "≥80%", "历史标准"],
  ["满意度指标", "服务对象满意度指标", "应征青年满意度", "满意的应征青年的比率", "≥95%", "其他标准"],
];

/** The faultless form with other texts in some cells, as `{ E10: "854万" }`, and further rows below. */
function formWith(cells: Readonly<Record<string, string>>, further: readonly string[][] = []): Sheet {
  const lines = form.map((line, row) =>
    line.map((text, column) => cells[formatAddress({ row: row + 1, column: column + 1 })] ?? text),
  );
  return drawCells([...lines, ...further]);
}

const check = (sheet: Sheet) => checkWorkbook([sheet], defaultOptions);

/** What a user sees of the findings and of both kinds of correction. */
function seen(sheet: Sheet) {
  const fixes = (askToo: boolean) =>
    planFixes(() => [sheet], { ...defaultOptions, askToo }).map(
      (edit) => `${formatAddress(edit)} ${edit.before} → ${edit.after}`,
    );
  return {
    findings: allFindings(check(sheet)).map(
      (finding) => `${finding.at && formatAddress(finding.at)} ${finding.severity} ${finding.code}`,
    ),
    safe: fixes(false),
    all: fixes(true),
  };
}

function readingOf(sheet: Sheet, row: number): string {
  const target = check(sheet).tables[0]?.table.indicators.find((indicator) => indicator.row === row)?.target;
  return target ? (formatMeaning(target.target.meaning) ?? target.target.meaning.kind) : "no row";
}

describe("a 指标值 is read for what it says, and spelled so in bulk", () => {
  test.each([
    ["E10", "（≥**个）>=4个", "≥4个"],
    ["E10", "(≥XX次)不少于4次", "≥4次"],
    ["E10", "不少于3件", "≥3件"],
    ["E11", "95%以上", "≥95%"],
    ["E11", "100百分比", "100%"],
    ["E13", "控制在1.5万元/次以内", "≤1.5万元/次"],
    ["E13", "控制在预算3万元以内", "≤3万元"],
  ])("%s %s", (cell, text, spelled) => {
    const sheet = formWith({ [cell]: text });
    const { findings, safe } = seen(sheet);
    expect(readingOf(sheet, Number(cell.slice(1)))).toBe(spelled);
    expect(findings).toContain(`${cell} info VAL-1`);
    expect(safe).toContain(`${cell} ${text} → ${spelled}`);
  });
});

describe("a 指标值 that content is lost by, or that says too little, is asked about", () => {
  test.each([
    ["≥100% is 100%", "E11", "≥100%", "warning VAL-6", "100%"],
    ["a rate without an operator", "E11", "95百分比", "error VAL-1", "≥95%"],
    ["a date's serial number", "E12", "44,561", "error VAL-11", "2021年12月31日前完成"],
    ["the same as a full-width text", "E12", "４４，５６１", "error VAL-11", "2021年12月31日前完成"],
    ["the same as a number", "E12", "{44561 #,##0}", "error VAL-11", "2021年12月31日前完成"],
  ])("%s", (_, cell, text, finding, corrected) => {
    const { findings, all } = seen(formWith({ [cell]: text }));
    expect(findings).toContain(`${cell} ${finding}`);
    expect(all).toContain(`${cell} ${text.replace(/^\{(\d+).*\}$/, "$1")} → ${corrected}`);
  });

  test("a cost of 0万元 was rounded, unless it is an overspending", () => {
    expect(seen(formWith({ E13: "0万元" }))).toMatchObject({
      findings: ["E13 error VAL-11", "E13 warning CST-3"],
      safe: [],
    });
    expect(seen(formWith({ C13: "超支金额", E13: "0万元" })).all).toEqual(["E13 0万元 → =0万元"]);
  });

  test("money whose 元 got lost is told and left", () => {
    expect(seen(formWith({ C13: "苗木单价", E13: "≤28.40/株" }))).toEqual({
      findings: ["E13 warning VAL-13"],
      safe: [],
      all: [],
    });
  });

  test.each([
    ["854万（其中：中央资金400万元）", "≤854万", "（其中：中央资金400万元）"],
    ["≤854万元（其中400万元为自筹）", "≤854万元", "（其中400万元为自筹）"],
    ["≤854万元①", "≤854万元", "①"],
    ["≤854万元*", "≤854万元", "*"],
    ["≤854万元（注1）", "≤854万元", "（注1）"],
    ["≤854万元[1]", "≤854万元", "[1]"],
  ])("what stands behind the value goes to the description: %s", (text, value, remark) => {
    const { findings, safe, all } = seen(formWith({ C13: "征兵支出上限", E13: text }));
    expect(findings).toEqual(["E13 error VAL-1"]);
    expect(safe).toEqual([]);
    expect(all).toEqual([
      `E13 ${text} → ${value}`,
      `D13 组织一次征兵所需的支出 → 组织一次征兵所需的支出${remark}`,
    ]);
  });

  test("a remark without a description to go to stays where it is", () => {
    const lines = form.map((line, row) => (row < 8 ? line : line.filter((_, column) => column !== 3)));
    const changed = lines.map((line, row) =>
      row === 9 ? line.map((text, column) => (column === 3 ? "≥4次（注1）" : text)) : line,
    );
    expect(seen(drawCells(changed)).all).toEqual([]);
  });

  test.each(["/", "—", "无", "－"])("%s is no value", (text) => {
    const { findings, all } = seen(formWith({ E11: text }));
    expect(findings).toEqual(["E11 error CMP-7"]);
    expect(all).toEqual([]);
  });
});

describe("a form's hints and examples are not taken for content", () => {
  test.each([
    ["E14", "100字以内"],
    ["E14", "（≥**%）"],
    ["D10", "全年组织征兵的次数（50字以内）"],
    ["B8", "请简要概述项目年度绩效目标，200字以内"],
    ["B8", "（100字以内）"],
    ["C10", "征兵次数（**次）"],
  ])("%s %s", (cell, text) => {
    const { findings, all } = seen(formWith({ [cell]: text }));
    expect(findings).toContain(`${cell} error CMP-8`);
    expect(all.filter((edit) => edit.startsWith(`${cell} `))).toEqual([]);
  });

  test("the label 绩效目标（100字以内） is the label", () => {
    expect(seen(formWith({ A8: "绩效目标（100字以内）" })).findings).toEqual([]);
  });

  test("a row of dots is told once, and not as misspelt classes, names and bases as well", () => {
    const dots = ["……", "……", "……", "……", "……", "……"];
    expect(seen(formWith({}, [dots])).findings).toEqual(["C16 error CMP-8"]);
    expect(
      seen(
        formWith({}, [
          ["", "", "……"],
          ["", "", "……"],
        ]),
      ).findings,
    ).toEqual(["C16 error CMP-8", "C17 error CMP-8"]);
  });

  test("the mark of a footnote behind a name is no placeholder, but a number to come is one", () => {
    expect(seen(formWith({ C10: "征兵次数*" })).findings).toEqual([]);
    expect(seen(formWith({ E10: "不少于*" })).findings).toEqual(["E10 error CMP-8"]);
  });

  test("notes below and between the indicators are none", () => {
    const below = check(formWith({}, [["注：1.本表由项目单位填报。"], ["①含追加任务。"]]));
    expect(below.tables[0]?.table.indicators).toHaveLength(6);
    const between = seen(
      formWith({}, [["注：以上为预计数"], ["产出指标", "数量指标", "宣传次数", "次数", "≥4次", "计划标准"]]),
    );
    expect(between.findings).toContain("A16 info TPL-2");
  });
});

describe("class names", () => {
  test.each(["产出\\n指标", "产 出 指 标", "产出", "一、产出指标", "1.产出指标", "（一）产出指标"])(
    "%s is a spelling of the list's",
    (text) => {
      const { findings, safe } = seen(formWith({ A10: text }));
      expect(findings).toEqual(["A10 info CMP-5"]);
      expect(safe).toEqual([`A10 ${text.replace("\\n", "\n")} → 产出指标`]);
    },
  );

  test.each(["产出指标（50分）", "产出指标\\n(50)", "产出指标50分", "产出（共50分）"])(
    "%s is read, and its score is dropped by consent only",
    (text) => {
      const { findings, safe, all } = seen(formWith({ A10: text }));
      expect(findings).toEqual(["A10 info CMP-5"]);
      expect(safe).toEqual([]);
      expect(all).toEqual([`A10 ${text.replace("\\n", "\n")} → 产出指标`]);
    },
  );
});

describe("amounts", () => {
  const fundsOf = (cells: Readonly<Record<string, string>>) => {
    const [checked] = check(formWith(cells)).tables;
    const project = checked && toProject(checked.table);
    return [project?.budget, project?.fiscalFunds, project?.otherFunds];
  };

  test.each(["—", "无", "/", "-", "－", "0万元", "0.00", ""])("其他资金 %s is nothing", (text) => {
    expect(seen(formWith({ G4: text }))).toEqual({ findings: [], safe: [], all: [] });
  });

  test("a budget that is crossed out is missing", () => {
    expect(seen(formWith({ C4: "—" })).findings).toEqual(["C4 error ID-1"]);
  });

  test.each([
    ["854万（其中：财政资金400万元）", "854"],
    ["854万元(其中财政400万元,自筹454万元)", "854"],
    ["8,540,000元①", "854"],
  ])("%s is its amount, and what follows is told", (text, amount) => {
    const cells = { C4: text, E4: "400万元", G4: "454", C13: "征兵总支出", E13: "≤854万元", D13: "全年支出" };
    expect(fundsOf(cells)).toEqual([amount, "400", "454"]);
    const { findings } = seen(formWith(cells));
    expect(findings.filter((finding) => finding.startsWith("C4 info"))).toEqual(["C4 info MON-2"]);
  });

  test.each(["其中:其它资金", "其中：其它\\n资金", "其它资金：", "其中:其他资金（万元）"])(
    "%s labels 其他资金",
    (label) => {
      expect(fundsOf({ E4: "2.5", F4: label, G4: "0.5" })).toEqual(["3", "2.5", "0.5"]);
    },
  );

  test("a schedule point that is crossed out is carried, as a blank one is", () => {
    expect(seen(formWith({ B7: "—", D7: "无" })).findings).toEqual(["B7 info SCH-3", "D7 info SCH-3"]);
    expect(seen(formWith({ E7: "/" }))).toMatchObject({
      findings: ["E7 error SCH-2", "E7 info SCH-3"],
      all: ["E7 / → 100%"],
    });
  });
});

describe("codes", () => {
  test.each([
    "[480001]丰润区欢喜庄乡人民政府本级",
    "（480001）丰润区欢喜庄乡人民政府本级",
    "480001-丰润区欢喜庄乡人民政府本级",
    "【480001】丰润区欢喜庄乡人民政府本级",
    "预算单位：[480001]丰润区欢喜庄乡人民政府本级",
    "丰润区欢喜庄乡人民政府本级（480001）",
    "单位名称：丰润区欢喜庄乡人民政府本级[480001]",
  ])("the unit of %s", (text) => {
    const [checked] = check(formWith({ A2: text })).tables;
    const expected = { code: "480001", name: "丰润区欢喜庄乡人民政府本级" };
    expect(checked && toProject(checked.table).budgetUnit).toEqual(expected);
    expect(checked?.findings).toEqual([]);
  });

  test.each([
    "[13020822P00916110002F]征兵工作经费",
    "13020822P00916110002F-征兵工作经费",
    "13020822p00916110002f 征兵工作经费",
    "征兵工作经费（13020822P00916110002F）",
  ])("code and name in one cell are parted: %s", (text) => {
    const asCode = seen(formWith({ B3: text }));
    expect(asCode.findings).toEqual(["B3 error ID-2"]);
    expect(asCode.all).toEqual([`B3 ${text} → 13020822P00916110002F`]);
    const asName = seen(formWith({ B3: "", D3: text }));
    expect(asName.findings).toEqual(["B3 error ID-1", "D3 error ID-2"]);
    expect(asName.all).toEqual(["B3 null → 13020822P00916110002F", `D3 ${text} → 征兵工作经费`]);
  });

  test("a code beside another name is not written over", () => {
    const { findings, all } = seen(formWith({ B3: "[13020822P00916110002F]民兵训练经费" }));
    expect(findings).toEqual(["B3 error ID-2"]);
    expect(all).toEqual([]);
  });

  test("a name with digits that are no code is a name", () => {
    expect(seen(formWith({ D3: "2022年征兵工作经费（第一批）" })).findings).toEqual([]);
  });
});

test.each(["5constructor", "5valueOf", "≥3__proto__", "≤1.5万元/constructor", "≤1.5万元/toString"])(
  "a word that means something to programs is a word like others: %s",
  (text) => {
    const { findings } = seen(formWith({ E13: text }));
    expect(findings.some((finding) => finding.startsWith("E13 "))).toBe(true);
  },
);

test("a 三级指标 merged over two rows is no repetition of itself", () => {
  expect(seen(formWith({ C11: "^" })).findings.filter((finding) => finding.includes("CMP-9"))).toEqual([]);
});

test("a unit line in a value's place is told, though it begins like the budget unit's label", () => {
  expect(seen(formWith({ B3: "单位：万元单位：万元" })).findings).toContain("B3 info TPL-2");
});

/** A label among the indicators begins another form, where this one ends: then whole parts of it are told as missing. */
const label = /其它资金|项目编码|一级指标|指标值|绩效目标表|单位|部门/;
const pieces = (
  "（≥**个） >= 4个 ≥ ≤ 100% 854万 （其中：财政资金400万元） 控制在 以内 以上 不少于 3件 44,561 0万元 28.40/株 百分比 产出\n指标 " +
  "（50分） …… 注1 ① * ** 100字以内 其它资金 13020822P00916110002F [480001] — / 无 # 单位：万元 项目编码 指标值 一级指标 合计 备注 " +
  "绩效目标表 部门 2022年 12月31日 前 元 \t ： ( ) [ constructor __proto__ 5valueOf /constructor"
).split(" ");
const text = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 4 }).map((parts) => parts.join("")),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 }),
);

test("whatever one cell of a form holds, nothing fails, and the text is read or reported", () => {
  // The title and the unit stand above the form; a note in the last row's first cell ends it there.
  const place = fc
    .nat(form.length - 4)
    .map((index) => index + 3)
    .chain((row) => fc.nat((form[row - 1]?.length ?? 1) - 1).map((index) => ({ row, column: index + 1 })));
  fc.assert(
    fc.property(place, text, (at, written) => {
      const plain = written.replace(/[{}^<|\\]/g, "").trim();
      if (plain === "") return;
      const sheet = formWith({ [formatAddress(at)]: plain });
      const { findings } = seen(sheet);
      const { tables } = check(sheet);
      const known = new Set(tables.flatMap(({ table }) => addressesOf(table)));
      const told = findings.some((finding) => finding.startsWith(`${formatAddress(at)} `));
      const beginsAnother = label.test(plain) && findings.some((finding) => finding.includes(" error "));
      expect(known.has(formatAddress(at)) || told || beginsAnother, findings.join()).toBe(true);
      for (const { table } of tables) expect(JSON.stringify(toProject(table))).not.toContain("undefined");
    }),
    { numRuns: 200 },
  );
});

/** Every cell that a table has as a value, as a label, or as unknown. */
function addressesOf(table: TargetTable): string[] {
  const rows = table.indicators.flatMap((row) => [
    row.level1,
    row.level2,
    row.name,
    row.description,
    row.target,
    row.basis,
    row.unitOfMeasure,
    row.weight,
    row.operator,
  ]);
  const { title, yearLine, budgetUnit, amountUnit, projectCode, projectName, budget, fiscalFunds } = table;
  const head = [title, yearLine, budgetUnit, amountUnit, projectCode, projectName, budget, fiscalFunds];
  const rest = [
    table.otherFunds,
    table.purpose,
    table.goal,
    ...table.schedule,
    ...table.labels,
    ...table.unknown,
  ];
  return [...rows, ...head, ...rest].flatMap((field) => (field ? [formatAddress(field)] : []));
}
