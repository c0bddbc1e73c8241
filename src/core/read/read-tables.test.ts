import { describe, expect, test } from "vitest";
import { drawSheet } from "../../../test/draw-sheet.ts";
import { formatAddress, formatRange } from "../grid/address.ts";
import { readTables } from "./read-tables.ts";
import { isSignature } from "./signature.ts";
import type { Field, TargetTable } from "./table.ts";
import { toProject } from "./to-project.ts";

const readOne = (drawing: string, at = "A1"): TargetTable => {
  const [table, ...others] = readTables(drawSheet(drawing, { at }));
  if (!table || others.length > 0) throw new Error("expected one table");
  return table;
};
const where = (field: Field | null) => field && `${formatAddress(field)} ${field.text}`;
const unknown = (table: TargetTable) => table.unknown.map(where);

const form = `
1.征兵工作经费绩效目标表 |          |      |               |      |      | <
480001丰润区欢喜庄乡      |          |      |               |      | 单位：万元 | <
项目编码 | 13020822P00916110002F | < | 项目名称 | 征兵工作经费 | < | <
预算规模及资金用途 | 预算数 | {3 0.00} | 其中：财政资金 | {2.5 0.00} | 其他资金 | {0.5 0.00}
^        | 用于征兵 | <    | <             | <    | <    | <
资金支出计划（%） | 3月底 | 6月底 | 10月底 | < | 12月底 | <
^        | {0.25 0%} | {0.5 0%} | {0.75 0%} | < | {1 0%} | <
绩效目标 | 完成2次征兵任务 | < | <      | <    | <    | <
一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | < | 指标值 | 指标值确定依据
产出指标 | 数量指标 | 征兵次数 | 全年征兵的次数 | < | ≥2次 | 计划标准
^        | 时效指标 | 完成时间 | 完成的时间 | < | 2022年12月31日前完成 | 计划标准
满意度指标 | 服务对象满意度指标 | 青年满意度 | 满意的比率 | < | ≥95% | 其他标准
`;

test("every value of a form has the address of its cell", () => {
  const table = readOne(form, "D7");
  expect(formatRange(table.range)).toBe("D7:J18");
  expect(where(table.title)).toBe("D7 1.征兵工作经费绩效目标表");
  expect(table.budgetUnit).toMatchObject({ row: 8, column: 4, code: "480001", name: "丰润区欢喜庄乡" });
  expect(table.amountUnit).toMatchObject({ row: 8, column: 9, unit: "万元" });
  expect(where(table.projectCode)).toBe("E9 13020822P00916110002F");
  expect(where(table.projectName)).toBe("H9 征兵工作经费");
  expect(where(table.otherFunds)).toBe("J10 0.50");
  expect(where(table.purpose)).toBe("E11 用于征兵");
  expect(table.schedule.map((point) => [point.label, where(point), point.percent?.toString()])).toEqual([
    ["3月底", "E13 25%", "25"],
    ["6月底", "F13 50%", "50"],
    ["10月底", "G13 75%", "75"],
    ["12月底", "I13 100%", "100"],
  ]);
  expect(where(table.goal)).toBe("E14 完成2次征兵任务");
  expect(table.indicators.map(({ row, level1, target }) => [row, where(level1), where(target)])).toEqual([
    [16, "D16 产出指标", "I16 ≥2次"],
    [17, "D16 产出指标", "I17 2022年12月31日前完成"],
    [18, "D18 满意度指标", "I18 ≥95%"],
  ]);
  expect(table.indicators[1]?.target.target.meaning.kind).toBe("deadline");
  expect(unknown(table)).toEqual([]);
});

test("each label is told with its place, in document order", () => {
  const labels = readOne(form).labels.map(({ label, ...place }) => `${label} ${formatAddress(place)}`);
  expect(labels).toEqual([
    "projectCode A3",
    "projectName D3",
    "purpose A4",
    "budget B4",
    "fiscalFunds D4",
    "otherFunds F4",
    "schedule A6",
    "goal A8",
    "level1 A9",
    "level2 B9",
    "name C9",
    "description D9",
    "target F9",
    "basis G9",
  ]);
});

describe("labels are known", () => {
  test("with spaces, line breaks, full-width characters and colons", () => {
    const table = readOne(`
      项 目 代 码： | 13020822P00916110002F | 项目\\n名称 | 征兵工作经费
      年度资金总额（万元） | ３．００ | 其中：财政    拨款 | 3.00 | 其它资金: | 0
      资金用途： | 用于征兵
      年度总体目标 | 完成任务
      一级指标 | 二级指标 | 三级\\s指标 | 指标解释 | 目标值 | 绩效标准 | 度量单位 | 分值（90分）
      产出 | 数量 | 征兵次数 | 次数 | ≥2 | 计划标准 | 次 | 10
    `);
    expect(toProject(table)).toEqual({
      title: null,
      projectCode: "13020822P00916110002F",
      projectName: "征兵工作经费",
      budgetUnit: { code: null, name: null },
      amountUnit: "万元",
      budget: "3",
      fiscalFunds: "3",
      otherFunds: "0",
      purpose: "用于征兵",
      schedule: [],
      goal: "完成任务",
      indicators: [
        {
          level1: "产出",
          level2: "数量",
          name: "征兵次数",
          description: "次数",
          target: "≥2",
          basis: "计划标准",
          unitOfMeasure: "次",
          weight: "10",
        },
      ],
    });
    expect(unknown(table)).toEqual([]);
  });

  test("twice, so that both can be reported", () => {
    const table = readOne(form.replace("项目名称 | 征兵", "项目编码 | 征兵"));
    expect(table.labels.filter(({ label }) => label === "projectCode")).toHaveLength(2);
    expect(table.projectName).toBeNull();
  });

  test("once where one of them only stands for the labels beside it", () => {
    const table = readOne(form.replace("^        | 用于征兵 | <", "^ | 资金用途 | 用于征兵"));
    expect(where(table.purpose)).toBe("C5 用于征兵");
    expect(table.labels.filter(({ label }) => label === "purpose")).toHaveLength(1);
    expect(unknown(table)).toEqual([]);
  });
});

describe("the form of the ministry, with labels over their texts,", () => {
  const national = `
项目支出绩效目标表 | < | < | < | < | < | <
（2024年度） | < | < | < | < | < | <
项目名称 | < | 技能培训 | < | < | < | <
项目资金\\n（万元） | < | 年度资金总额： | < | 180 | < | <
^ | ^ | 其中：财政拨款 | < | 150 | < | <
^ | ^ | 其他资金 | < | 30 | < | <
总\\n体\\n目\\n标 | 年度目标 | < | < | < | < | <
^ | 全年培训1200人 | < | < | < | < | <
绩\\n效\\n指\\n标 | 一级指标 | 二级指标 | 三级指标 | < | 指标值 | 权重
^ | 产出指标 | 数量指标 | 培训人数 | < | ≥1200人 | 20
`;

  test("states its money unit beside 年度资金总额, and its goal under 年度目标", () => {
    const table = readOne(national, "B3");
    expect(formatRange(table.range)).toBe("B3:H12");
    expect(table.amountUnit).toMatchObject({ row: 6, column: 2, unit: "万元" });
    expect(
      [table.budget, table.fiscalFunds, table.otherFunds].map((field) => field?.amount?.toString()),
    ).toEqual(["180", "150", "30"]);
    expect(where(table.goal)).toBe("C10 全年培训1200人");
    expect(table.budgetUnit).toBeNull();
    expect(unknown(table)).toEqual([]);
  });

  test("is of the 实施单位, whatever stands beside it", () => {
    const units = "主管部门及代码 | < | 民政局 301 | < | 实施单位 | 区养老服务中心 | <";
    const table = readOne(national.replace("项目资金", `${units}\n项目资金`));
    expect(table.budgetUnit).toMatchObject({ row: 4, column: 6, name: "区养老服务中心" });
    expect(table.supervisingDepartment?.text).toBe("民政局 301");
    expect(unknown(table)).toEqual([]);
  });

  test("takes 年度目标 where 实施期目标 stands beside it", () => {
    const twoGoals = national
      .replace("年度目标 | < | < | <", "实施期目标（2024年—2026年） | < | < | 年度目标")
      .replace("全年培训1200人 | < | < | <", "三年培训3600人 | < | < | 全年培训1200人");
    expect(where(readOne(twoGoals).goal)).toBe("E8 全年培训1200人");
    expect(unknown(readOne(twoGoals))).toContain("B8 三年培训3600人");
  });

  test("has a blank goal under 年度目标 or nowhere else in it", () => {
    const table = readOne(national.replace("全年培训1200人", ""));
    expect(table.goal?.text).toBe("");
    expect(table.goal && formatAddress(table.goal)).toBe("B8");
  });
});

describe("not a target table is", () => {
  test("a list of projects, whatever its columns", () => {
    const list = `
      项目绩效目标汇总 | < | < | < | < | <
      序号 | 项目编码 | 项目名称 | 预算数 | 财政资金 | 其他资金 | 3月底 | 资金用途 | 绩效目标
      1 | 13020822P00916110002F | 征兵 | {3} | {3} | | {0.75} | 用于征兵 | 完成任务
      2 | 13020822P00915210003H | 财政所 | {2} | {2} | | {0.5} | 用于办公 | 完成任务
    `;
    expect(readTables(drawSheet(list))).toEqual([]);
    expect(readTables(drawSheet(list.replace("项目绩效目标汇总", "项目绩效目标表")))).toEqual([]);
  });

  test("a report that names labels in a column", () => {
    const report = `
      级别 | 栏目 | 问题
      错误 | 项目编码 | 没有填写
      错误 | 预算数 | 没有填写
      警告 | 绩效目标 | 与资金用途相同
      错误 | 项目名称 | 没有填写
    `;
    expect(readTables(drawSheet(report))).toEqual([]);
  });

  test("the 部门整体绩效目标, with or without indicators", () => {
    const department = `
      部门整体绩效目标 | <
      总体绩效目标 | 促进发展
      序号 | 职责 | 绩效目标 | 绩效指标
      一 | 党建 | 加强党建 | 占比大于等于90%
    `;
    expect(readTables(drawSheet(department))).toEqual([]);
    expect(
      readTables(drawSheet(form.replace("1.征兵工作经费绩效目标表", "部门整体支出绩效目标申报表"))),
    ).toEqual([]);
  });

  test("a 自评表 or a 监控表 of the same project", () => {
    for (const title of ["项目支出绩效自评表", "2022年绩效运行监控表", "项目绩效评价表（2022年度）"]) {
      expect(readTables(drawSheet(form.replace("1.征兵工作经费绩效目标表", title))), title).toEqual([]);
    }
    const evaluation = form.replace("1.征兵工作经费", "1.绩效评价经费");
    expect(readOne(evaluation).title?.text).toBe("1.绩效评价经费绩效目标表");
  });

  test("a list of contents, nor a sheet with nothing on it", () => {
    expect(readTables(drawSheet("1.征兵工作经费绩效目标表\n2.财政所经费绩效目标表"))).toEqual([]);
    expect(readTables(drawSheet(""))).toEqual([]);
  });
});

describe("an incomplete form is still a table", () => {
  test("without indicators, when it has three labels", () => {
    const table = readOne(`
      征兵工作经费绩效目标表
      项目编码 | 13020822P00916110002F | 项目名称 | 征兵工作经费
      预算数 | 3.00
      注：指标另行报送
    `);
    expect(toProject(table)).toMatchObject({
      projectName: "征兵工作经费",
      budget: "3",
      goal: null,
      indicators: [],
    });
    expect(unknown(table)).toEqual(["A4 注：指标另行报送"]);
    expect(readTables(drawSheet("项目编码 | 1302\n项目名称 | 征兵"))).toEqual([]);
  });

  test("without a head, when it has the whole indicator header", () => {
    const table = readOne(form.split("\n").slice(9).join("\n"));
    expect(table.indicators).toHaveLength(3);
    expect([table.projectCode, table.budget, table.goal, table.amountUnit]).toEqual([null, null, null, null]);
  });

  test("with a column whose label is not known: its cells are kept as unknown", () => {
    const table = readOne(form.replace("指标值 |", "数值 |"));
    expect(table.indicators).toEqual([]);
    expect(table.labels.some(({ label }) => label === "name")).toBe(true);
    expect(unknown(table)).toContain("F10 ≥2次");
  });

  test("when everything in it is still blank", () => {
    const blank = form.replace(
      /13020822P00916110002F|\{3 0.00\}|用于征兵|\{0.25 0%\}|≥2次|完成2次征兵任务/g,
      "",
    );
    const table = readOne(blank);
    expect(where(table.projectCode)).toBe("B3 ");
    expect(where(table.budget)).toBe("C4 ");
    expect(table.budget?.amount).toBeNull();
    expect(where(table.purpose)).toBe("B5 ");
    expect(where(table.goal)).toBe("B8 ");
    expect(where(table.schedule[0] ?? null)).toBe("B7 ");
    expect(where(table.indicators[0]?.target ?? null)).toBe("F10 ");
  });
});

describe("unknown", () => {
  test("are filled cells that no label explains, in the range alone", () => {
    const table = readOne(`
      附件3
      征兵工作经费绩效目标表
      480001丰润区欢喜庄乡 | 单位：万元 | | 制表日期
      项目编码 | 13020822P00916110002F | 项目名称 | 征兵工作经费 | 新增
      预算数 | 3.00
      实施期限 | 一年
      绩效目标 | 完成任务
      一级指标 | 二级指标 | 三级指标 | 指标值 | 审核意见
      产出指标 | 数量指标 | 征兵次数 | ≥2次 | 同意
      小计 | | | 2
      效益指标 | 社会效益指标 | 影响力 | 优
      填表人：张三
    `);
    expect(formatRange(table.range)).toBe("A2:E11");
    expect(table.indicators.map(({ name }) => name.text)).toEqual(["征兵次数", "影响力"]);
    expect(unknown(table)).toEqual([
      "D3 制表日期",
      "E4 新增",
      "A6 实施期限",
      "B6 一年",
      "E8 审核意见",
      "E9 同意",
      "A10 小计",
      "D10 2",
    ]);
  });

  test("are values that a merged area hides; they are not read", () => {
    const hidden = form
      .replace("^        | 时效指标", "^效益指标 | 时效指标")
      .replace("13020822P00916110002F | <", "13020822P00916110002F | <旧编码");
    const table = readOne(hidden);
    expect(table.indicators[1]?.level1.text).toBe("产出指标");
    expect(unknown(table)).toEqual(["C3 旧编码", "A11 效益指标"]);
  });

  test("is not what stands beside the table, with a blank column between", () => {
    const beside = form
      .trim()
      .split("\n")
      .map(
        (line, row) =>
          `${line} | | ${["", "", "项目名称", "预算数 | {3}", "", "3月底 | 6月底"][row] ?? "指标值 | {=1.5}"}`,
      )
      .join("\n");
    const table = readOne(beside);
    expect(formatRange(table.range)).toBe("A1:G12");
    expect(unknown(table)).toEqual([]);
    expect(toProject(table)).toEqual(toProject(readOne(form)));
  });
});

describe("an operator in a column of its own", () => {
  const columns = (nature: string, direction: string) => `
项目编码 | 1 | 项目名称 | 培训 | 绩效目标 | 培训
一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 指标方向
产出指标 | 数量指标 | 培训人数 | ${nature} | {1200} | 人 | ${direction}
`;

  test("is that of the value, whether 指标性质 or 指标方向 holds it", () => {
    for (const [nature, direction] of [
      ["≥", "正向指标"],
      ["定量", "大于等于"],
    ] as const) {
      const table = readOne(columns(nature, direction));
      expect(table.indicators[0]?.target.target.meaning).toMatchObject({ operator: "≥", unit: "" });
      expect(toProject(table).indicators[0]).toMatchObject({ target: "≥1200", unitOfMeasure: "人" });
      expect(unknown(table)).toEqual([]);
    }
  });

  test("does not count where the value has one, or is no quantity", () => {
    const own = readOne(columns("≥", "").replace("{1200}", "≤1200"));
    expect(toProject(own).indicators[0]?.target).toBe("≤1200");
    const grade = readOne(columns("=", "").replace("{1200}", "优"));
    expect(toProject(grade).indicators[0]?.target).toBe("优");
  });
});

test("a form without merges is read like the merged one", () => {
  const plain = form.replace(/\^/g, "").replace(/< *(?=\||$)/gm, "");
  expect(toProject(readOne(plain))).toEqual(toProject(readOne(form)));
});

test("forms that differ from each other stand on one sheet, with other content between them", () => {
  const second = form.replaceAll("征兵", "宣传").replace("绩效指标描述", "指标解释");
  const sheet = drawSheet(`目录\n${form}\n注：以上为第一张。\n\n合计 | {3}\n${second}`);
  expect(readTables(sheet).map(({ projectName }) => projectName?.text)).toEqual([
    "征兵工作经费",
    "宣传工作经费",
  ]);
  expect(readTables(sheet).map(({ indicators }) => indicators.length)).toEqual([3, 3]);
});

describe("a form under another one, shifted right by", () => {
  const shifted = (columns: number, heading: string) => {
    const rows = form.replaceAll("征兵", "民兵").trim().split("\n").slice(1);
    return [heading, ...rows].map((row) => " | ".repeat(columns) + row).join("\n");
  };

  test.each([0, 1, 2, 3, 4, 5, 6])("%i columns keeps its unit and its money unit", (columns) => {
    for (const heading of ["又一张 | < | < | < | < | < | <", "民兵训练经费", ""]) {
      for (const gap of ["\n", "\n\n"]) {
        const [first, second, ...others] = readTables(drawSheet(`${form}${gap}${shifted(columns, heading)}`));
        expect(others).toEqual([]);
        expect(first && toProject(first)).toEqual(toProject(readOne(form)));
        expect(second?.range.left).toBe(columns + 1);
        expect(second?.amountUnit?.unit).toBe("万元");
        expect(second?.budgetUnit).toMatchObject({ code: "480001", name: "丰润区欢喜庄乡" });
        expect(second?.indicators).toHaveLength(3);
      }
    }
  });

  test("two columns takes no indicator row with it that a money unit stands beside", () => {
    const first = form.trim().replace(/95% \| 其他标准$/, "$& | | 单位：元");
    const second = shifted(2, "").split("\n").slice(2).join("\n");
    const tables = readTables(drawSheet(`${first}\n${second}`));
    expect(tables.map(({ indicators }) => indicators.length)).toEqual([3, 3]);
    expect(tables[1]?.amountUnit).toBeNull();
  });
});

test("a purpose or goal may end like a title", () => {
  const texts = "用于编制绩效目标表";
  const table = readOne(form.replace("用于征兵", texts).replace("完成2次征兵任务", texts));
  expect([table.title?.row, table.purpose?.text, table.goal?.text]).toEqual([1, texts, texts]);
});

test("an indicator may be named like a label, and described like a title", () => {
  const table = readOne(form.replace("| 完成时间 | 完成的时间 |", "| 其他资金 | 编制绩效目标表 |"));
  expect(table.indicators.map(({ name }) => name.text)).toEqual(["征兵次数", "其他资金", "青年满意度"]);
});

test("a header that stands again at the top of a printed page is no indicator", () => {
  const header = "一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | < | 指标值 | 指标值确定依据";
  const table = readOne(form.replace("满意度指标 |", `${header}\n满意度指标 |`));
  expect(table.indicators).toHaveLength(3);
  expect(table.labels.filter(({ label }) => label === "target")).toHaveLength(2);
  expect(unknown(table)).toEqual([]);
});

test("what stands right under a table is kept as its notes, and only a footnote is told of", () => {
  const [table] = readTables(
    drawSheet(`
      征兵绩效目标表
      项目编码 | 13020822P00916110002F | 项目名称 | 征兵
      预算数 | 3
      绩效目标 | 完成2次征兵
      一级指标 | 二级指标 | 三级指标 | 指标值
      产出指标 | 数量指标 | 征兵次数 | ≥2次
      注：以上数据由武装部提供 | < | < | <
      填表人：张三 | | 联系电话：12345 |

      另一段话
    `),
  );
  expect(table?.notes.map(({ text }) => text)).toEqual([
    "注：以上数据由武装部提供",
    "填表人：张三",
    "联系电话：12345",
  ]);
  expect(table?.notes.filter((note) => !isSignature(note))).toHaveLength(1);
});
