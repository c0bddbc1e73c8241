import { describe, expect, test } from "vitest";
import { drawSheet } from "../../../../test/draw-sheet.ts";
import { formatAddress } from "../../grid/address.ts";
import { readTables } from "../read-tables.ts";
import { toProject } from "../to-project.ts";

const head =
  "单位名称 | 项目名称 | 预算数（元） | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 | 指标方向性";

const merged = `
2023年度部门预算项目绩效目标台账
${head}
480001某乡政府 | 征兵经费 | 30,000.00 | 完成征兵2次 | 产出指标 | 数量指标 | 征兵次数 | ≥ | {2} | 次 | 30 | 正向
^ | ^ | ^ | ^ | ^ | 质量指标 | 新兵合格率 | ≥ | 95 | % | 30 | 正向
^ | ^ | ^ | ^ | 满意度指标 | 服务对象满意度指标 | 新兵满意度 | ≥ | 90 | % | 30 | 正向
 | 小计 | 30,000.00
^ | 防汛经费 | 12500 | 备足物资 | 产出指标 | 时效指标 | 物资到位时间 | | 2023年6月底前 | | 90 |
合计 | | 42,500.00
`;

const read = (drawing: string, at = "A1") => readTables(drawSheet(drawing, { at }));

describe("a ledger with a project's cells merged", () => {
  test("is read as a table for each project, at its rows", () => {
    const [first, second, ...others] = read(merged, "B2");
    expect(others).toEqual([]);
    expect(first?.range).toEqual({ top: 4, left: 2, bottom: 6, right: 13 });
    expect(first && toProject(first)).toMatchObject({
      projectName: "征兵经费",
      budgetUnit: { code: "480001", name: "某乡政府" },
      amountUnit: "元",
      budget: "30000",
      goal: "完成征兵2次",
      indicators: [
        {
          level1: "产出指标",
          level2: "数量指标",
          name: "征兵次数",
          target: "≥2",
          unitOfMeasure: "次",
          weight: "30",
        },
        { level1: "产出指标", level2: "质量指标", name: "新兵合格率", target: "≥95", unitOfMeasure: "%" },
        { level1: "满意度指标", name: "新兵满意度", target: "≥90" },
      ],
    });
    expect(second && toProject(second)).toMatchObject({
      projectName: "防汛经费",
      budget: "12500",
      indicators: [{ name: "物资到位时间", target: "2023年6月底前" }],
    });
  });

  test("is of the year that stands above it", () => {
    expect(read(merged)[0]?.yearLine?.text).toContain("2023年度");
  });

  test("passes subtotals over, and knows every other cell", () => {
    expect(read(merged).flatMap(({ unknown }) => unknown.map(formatAddress))).toEqual([]);
  });
});

describe("a ledger with a project's cells in each row", () => {
  const repeated = `
单位：元
${head.replace("（元）", "")}
某镇 | 征兵经费 | 30000 | 目标甲 | 产出指标 | 数量指标 | 征兵次数 | 正向 | 2 | 次 | 50 | ≥
某镇 | 征兵经费 | 30000 | 目标甲 | 产出指标 | 质量指标 | 合格率 | 正向 | 95 | % | 50 | ≥
另一镇 | 征兵经费 | 30000 | 目标乙 | 产出指标 | 数量指标 | 征兵次数 | 正向 | 3 | 次 | 100 | ≥
另一镇 | 征兵经费 | 31000 | 目标乙 | 产出指标 | 质量指标 | 合格率 | 正向 | 96 | % | 100 | ≥
`;

  test("parts projects of one name by their unit", () => {
    expect(read(repeated).map((table) => [table.budgetUnit?.name, table.indicators.length])).toEqual([
      ["某镇", 2],
      ["另一镇", 2],
    ]);
  });

  test("takes the operator from whichever column holds it", () => {
    expect(
      read(repeated).flatMap((table) => toProject(table).indicators.map(({ target }) => target)),
    ).toEqual(["≥2", "≥95", "≥3", "≥96"]);
  });

  test("never offers to write one of several equal cells", () => {
    expect(read(repeated)[0]?.projectName).toMatchObject({ text: "征兵经费", isFormula: true });
  });

  test("tells of a cell that says something else than those above it", () => {
    expect(read(repeated)[1]?.unknown.map(({ text }) => text)).toEqual(["31000"]);
  });
});

test("a header over two rows, one that stands again on the next page, and columns in another order", () => {
  const tables = read(`
项目名称 | 年度目标 | 绩效指标 | < | < | < | < | 预算数（万元）
^ | ^ | 一级指标 | 二级指标 | 三级指标 | 指标值 | 计量单位 | ^
征兵经费 | 目标 | 产出指标 | 数量指标 | 征兵次数 | ≥2次 | 次 | 3
项目名称 | 年度目标 | 绩效指标 | < | < | < | < | 预算数（万元）
^ | ^ | 一级指标 | 二级指标 | 三级指标 | 指标值 | 计量单位 | ^
 | | 产出指标 | 质量指标 | 合格率 | ≥95% | % |
防汛经费 | 目标 | 产出指标 | 数量指标 | 沙袋 | ≥100个 | 个 | 4
`);
  expect(
    tables.map((table) => [table.projectName?.text, table.budget?.text, table.indicators.length]),
  ).toEqual([
    ["征兵经费", "3", 2],
    ["防汛经费", "4", 1],
  ]);
  expect(tables.map(({ amountUnit }) => amountUnit?.unit)).toEqual(["万元", "万元"]);
});

test("a ledger and a form on one sheet are both read", () => {
  const tables = read(`
项目名称 | 预算数 | 一级指标 | 二级指标 | 三级指标 | 指标值
征兵经费 | 3 | 产出指标 | 数量指标 | 征兵次数 | ≥2次

防汛经费绩效目标表
项目编码 | 13020822P00916110002F | 项目名称 | 防汛经费
预算数 | 5
绩效目标 | 备足物资
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 沙袋 | ≥100个
`);
  expect(tables.map((table) => [table.layout.kind, table.projectName?.text])).toEqual([
    ["ledger", "征兵经费"],
    ["form", "防汛经费"],
  ]);
});

describe("what stands under a ledger and is no project", () => {
  const noted = (...below: string[]) =>
    read(`
项目名称 | 预算数（元） | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 权重
联系群众经费 | 30000 | 目标 | 产出指标 | 数量指标 | 走访次数 | ≥2次 | 50
 | | | | 质量指标 | 审核通过率 | | 50
合计 | 30000
${below.join("\n")}
`);

  test.each([
    [["注：本表金额单位为元，由财政所填报"], ["注：本表金额单位为元，由财政所填报"]],
    [["注：本表金额单位为元 | < | < | < | < | < | < | <"], ["注：本表金额单位为元"]],
    [["填表人：张三    审核人：李四"], ["填表人：张三    审核人：李四"]],
    [
      ["填表人：张三 | | | | | 审核人：李四 | | 2022年1月5日"],
      ["填表人：张三", "审核人：李四", "2022年1月5日"],
    ],
    [["填表人： | 张三 | | 联系电话： | 0315-1234567"], ["填表人：", "张三", "联系电话：", "0315-1234567"]],
    [
      ["", "注：1.金额单位为元", "2.由财政所填报"],
      ["注：1.金额单位为元", "2.由财政所填报"],
    ],
    [["本表一式三份 | < | < | < | < | < | < | <"], ["本表一式三份"]],
  ])("%j is told as a note of the project above", (below, notes) => {
    const tables = noted(...below);
    expect(tables.map((table) => [table.projectName?.text, table.notes.map(({ text }) => text)])).toEqual([
      ["联系群众经费", notes],
    ]);
    expect(tables[0]?.range.bottom).toBe(3);
  });

  test("is no project's that begins with the same words", () => {
    const tables = noted(
      "负责人培训经费 | 5000 | 目标",
      "说明书印制 | 800 | 目标 | 产出指标 | 数量指标 | 份数 | ≥9份 | 100",
    );
    expect(tables.map((table) => [table.projectName?.text, table.indicators.length, table.notes])).toEqual([
      ["联系群众经费", 2, []],
      ["负责人培训经费", 0, []],
      ["说明书印制", 1, []],
    ]);
  });

  test("and what stands between the header and the first project is not lost either", () => {
    const [table, ...others] = read(`
项目名称 | 预算数（元） | 一级指标 | 二级指标 | 三级指标 | 指标值
说明：按项目填写
征兵经费 | 30000 | 产出指标 | 数量指标 | 征兵次数 | ≥2次
`);
    expect(others).toEqual([]);
    expect(table?.range.top).toBe(3);
    expect(table?.notes.map(({ text }) => text)).toEqual(["说明：按项目填写"]);
  });
});

describe("the money unit of a ledger", () => {
  const unitUnder = (...above: string[]) =>
    read(`
${above.join("\n")}
项目名称 | 预算数 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 度量单位
征兵经费 | 30000 | 产出指标 | 数量指标 | 征兵次数 | 2 | 次
`).map(({ amountUnit }) => amountUnit && [amountUnit.unit, formatAddress(amountUnit)]);

  test.each([
    [["2022年绩效目标台账（单位：元）"], ["元", "A1"]],
    [["2022年绩效目标台账  单位：元"], ["元", "A1"]],
    [["2022年绩效目标台账（万元）"], ["万元", "A1"]],
    [
      ["2022年绩效目标台账（单位：元）", "", "单位：万元"],
      ["万元", "A3"],
    ],
    [["2022年绩效目标台账"], null],
  ])("is read in %j", (above, unit) => {
    expect(unitUnder(...above)).toEqual([unit]);
  });

  test("is not taken from a form above it", () => {
    const form = [
      "征兵经费绩效目标表",
      "项目编码 | 13020822P00916110002F | 项目名称 | 征兵经费",
      "预算数（元） | 5",
      "一级指标 | 二级指标 | 三级指标 | 指标值 | 计量单位",
      "产出指标 | 成本指标 | 总成本 | ≤3 | （元）",
    ];
    expect(unitUnder(...form, "", "2022年台账").at(-1)).toBeNull();
    expect(unitUnder(...form, "", "2022年台账（单位：万元）").at(-1)?.[0]).toBe("万元");
  });
});
