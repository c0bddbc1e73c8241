import { expect, test } from "vitest";
import { unitCosts } from "../src/core/compute/unit-cost.ts";
import { formatRange } from "../src/core/grid/address.ts";
import type { Project } from "../src/core/model/project.ts";
import { readDocument } from "../src/core/read/document.ts";
import { toProject } from "../src/core/read/to-project.ts";
import { renderProject } from "../src/core/render/render-project.ts";
import { unitCostByIndicator } from "../src/core/render/unit-cost-calculation.ts";
import { fieldsWithoutPlace } from "../src/core/render/without-place.ts";
import { readTextDocument } from "../src/hosts/document/text.ts";
import { seedText } from "./document/seed.ts";
import { drawPlan } from "./templates/draw-plan.ts";
import { standardTemplate } from "./templates/standard.ts";

const form = standardTemplate("项目绩效目标表");
const { tables } = readDocument(readTextDocument(seedText));

/** Of one of the example's nine tables, counted from 1. */
function planOf(number: number, changes: Partial<Project> = {}) {
  const table = tables[number - 1];
  if (!table) throw new Error(`The example has no table ${number}`);
  return renderProject({ ...toProject(table), ...changes }, form, {
    name: "项目",
    profile: "2015",
    rounding: "up",
    unitCosts: unitCostByIndicator(table, unitCosts(table, "up")),
  }).plan;
}

const left = (top: number, bottom: number) => ({ top, left: 1, bottom, right: 7 });
const beside = (top: number, bottom: number) => ({ top, left: 9, bottom, right: 14 });

test("the form is written as the example shows it", () => {
  expect(drawPlan(planOf(2), left(1, 11))).toEqual([
    "2.村级转移支付绩效目标表 | · | · | · | · | · | ·",
    "480001丰润区欢喜庄乡人民政府本级 | · | · | · | · | 单位：万元 | ·",
    "项目编码 | 13020822P00913810002H | · | 项目名称 | 村级转移支付 | · | ·",
    "预算规模及⏎资金用途 | 预算数 | 14.25 | 其中：⏎财政资金 | 14.25 | 其他资金 | ·",
    "· | 用于村级办公经费不足，维持村内事务正常运转 | · | · | · | · | ·",
    "资金支出计划⏎（%） | 3月底 | 6月底 | 10月底 | · | 12月底 | ·",
    "· | 0.25 | 0.5 | 0.75 | · | 1 | ·",
    "绩效目标 | 1.用于村级办公经费不足，维持村内事务正常运转 | · | · | · | · | ·",
    "一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | · | 指标值 | 指标值⏎确定依据",
    "产出指标 | 数量指标 | 正常运转村级数 | 保障村级组织正常运转的个数 | · | ≥11个 | 历史标准",
    "· | 质量指标 | 村级正常运转率 | 村级正常运转的个数占总数的比率 | · | ≥95% | 工作标准",
  ]);
});

test("merged areas follow the rows, and 一级指标 is merged down its group", () => {
  expect(planOf(2).merges.map(formatRange).sort()).toEqual(
    [
      ...["A1:G1", "A2:E2", "F2:G2", "B3:C3", "E3:G3", "A4:A5", "B5:G5", "A6:A7"],
      ...["D6:E6", "D7:E7", "F6:G6", "F7:G7", "B8:G8", "D9:E9"],
      ...["D10:E10", "D11:E11", "D12:E12", "D13:E13", "D14:E14", "D15:E15", "A10:A13"],
    ].sort(),
  );
  expect(planOf(2).printArea).toEqual(left(1, 15));
});

test("schedule amounts stand beside the form as live formulas with their results", () => {
  const drawn = drawPlan(planOf(2), beside(6, 8));
  expect(drawn[0]).toBe("支出进度 | 截至3月底 | 截至6月底 | 截至10月底 | 截至12月底");
  expect(drawn[1]?.split(" | ")).toEqual([
    "累计金额（万元）",
    '=IF(ISNUMBER(C4),IF(ISNUMBER(B7),IF(B7=1,C4,ROUND(C4*B7,2)),0),"") → 3.56',
    '=IF(ISNUMBER(C4),IF(ISNUMBER(C7),IF(C7=1,C4,ROUND(C4*C7,2)),J7),"") → 7.13',
    '=IF(ISNUMBER(C4),IF(ISNUMBER(D7),IF(D7=1,C4,ROUND(C4*D7,2)),K7),"") → 10.69',
    '=IF(ISNUMBER(C4),IF(ISNUMBER(F7),IF(F7=1,C4,ROUND(C4*F7,2)),L7),"") → 14.25',
  ]);
  expect(drawn[2]?.split(" | ").map((cell) => cell.replace(/.*→ /, ""))).toEqual([
    "当期金额（万元）",
    "3.56",
    "3.57",
    "3.56",
    "3.56",
  ]);
});

test("a unit cost stands beside its row: where the divisor comes from, budget ÷ divisor, and what is stated", () => {
  expect(drawPlan(planOf(2), beside(13, 13))[0]?.split(" | ")).toEqual([
    "正常运转村级数",
    "11",
    '=IF(AND(ISNUMBER(C4),N(J13)>0),C4/J13,"") → 1.2954545454545454',
    '=IF(ISNUMBER(K13),ROUNDUP(ROUND(K13,10),2),"") → 1.3',
    "万元",
    "1.29",
  ]);
  expect(drawPlan(planOf(3), beside(13, 13))[0]).toContain("C4*10000/J13");
});

test("without a certain divisor its cell waits to be filled in, and the formulas with it", () => {
  expect(drawPlan(planOf(4), beside(14, 14))[0]?.split(" | ")).toEqual([
    "请填除数：维护稳定次数 10次、宣传次数 10次",
    "·",
    '=IF(AND(ISNUMBER(C4),N(J14)>0),C4*10000/J14,"") → ',
    '=IF(ISNUMBER(K14),ROUNDUP(ROUND(K14,10),2),"") → ',
    "元/次",
    "5100",
  ]);
});

test("figures are numbers where a spreadsheet holds them exactly, else the text as it stands", () => {
  const figures = (changes: Partial<Project>) => drawPlan(planOf(2, changes), left(4, 4))[0]?.split(" | ")[2];
  const typeOf = (budget: string) =>
    typeof planOf(2, { budget }).rows[3]?.cells.find(({ column }) => column === 3)?.value;
  expect(figures({ budget: "0.30" })).toBe("0.3");
  expect(typeOf("0.30")).toBe("number");
  expect(figures({ budget: "约14万元" })).toBe("约14万元");
  expect(figures({ budget: "1234567890123.4567" })).toBe("1234567890123.4567");
  expect(typeOf("1234567890123.4567")).toBe("string");
  expect(typeOf("1e3")).toBe("string");
});

test("a percentage with a fraction takes the template's style for that", () => {
  const schedule = [{ label: "3月底", percent: "12.5" }];
  const cell = planOf(2, { schedule }).rows[6]?.cells.find(({ column }) => column === 2);
  const sample = form.rows.at(-1)?.cells[0];
  expect(cell).toEqual({ column: 2, value: 0.125, styleOf: { row: sample?.row, column: sample?.column } });
});

test("a schedule of other points is written under its own labels", () => {
  const schedule = [
    { label: "6月底", percent: "50" },
    { label: "9月底", percent: "80" },
    { label: "12月底", percent: "100" },
  ];
  const plan = planOf(2, { schedule });
  expect(drawPlan(plan, left(6, 7))).toEqual([
    "资金支出计划⏎（%） | 6月底 | 9月底 | 12月底 | · | · | ·",
    "· | 0.5 | 0.8 | 1 | · | · | ·",
  ]);
});

test("what the template has no place for is named", () => {
  const [table] = tables;
  if (!table) throw new Error("The example has no table");
  const project = toProject(table);
  expect(fieldsWithoutPlace(project, form)).toEqual([]);
  const months = ["1月底", "2月底", "3月底", "4月底", "5月底"];
  const more = {
    ...project,
    schedule: months.map((label) => ({ label, percent: "20" })),
    indicators: project.indicators.map((indicator) => ({ ...indicator, weight: "10" })),
  };
  expect(fieldsWithoutPlace(more, form)).toEqual(["5月底", "权重"]);
});

test("a title is made from the name where there is none", () => {
  expect(drawPlan(planOf(2, { title: null }), left(1, 1))[0]).toContain("村级转移支付绩效目标表 | ");
});

test("the indicator rows offer the classes of the profile and the bases, within Excel's 255 characters", () => {
  const { dropdowns } = planOf(2);
  expect(dropdowns.map(({ range, options }) => [formatRange(range), options[0]])).toEqual([
    ["A10:A15", "产出指标"],
    ["B10:B15", "数量指标"],
    ["G10:G15", "计划标准"],
  ]);
  for (const { options } of dropdowns) expect(options.join(",").length).toBeLessThanOrEqual(255);
});
