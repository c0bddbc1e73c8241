import { beforeAll, expect, test } from "vitest";
import { readTables } from "../src/core/read/read-tables.ts";
import type { DepartmentTable, Field, TargetTable } from "../src/core/read/table.ts";
import { checkAcrossTables, checkTables } from "../src/core/rules/check-tables.ts";
import { drawExample, type ExampleTable } from "../src/core/rules/example.ts";
import { type Finding, messageOf } from "../src/core/rules/finding.ts";
import department from "./seed/department.json" with { type: "json" };
import projects from "./seed/projects.json" with { type: "json" };

type SeedProject = (typeof projects)[number];

const toExample = (project: SeedProject): ExampleTable => ({
  标题: project.title,
  单位: project.unitCode + project.unitName,
  金额单位: `单位：${project.amountUnit}`,
  项目编码: project.projectCode,
  项目名称: project.projectName,
  预算数: project.budget,
  财政资金: project.fiscal,
  其他资金: project.other,
  资金用途: project.purpose,
  "3月底": project.schedule[0] ?? "",
  "6月底": project.schedule[1] ?? "",
  "10月底": project.schedule[2] ?? "",
  "12月底": project.schedule[3] ?? "",
  绩效目标: project.goal,
  rows: project.indicators.map((row) =>
    [row.level1, row.level2, row.level3, row.description, row.target, row.basis].join(" | "),
  ),
});

const field = (text: string, row: number, column: number): Field => ({
  text,
  value: text,
  row,
  column,
  isFormula: false,
});

/** Duty n stands in row n, its goal in column 3 and its indicator in column 4; safeguards follow from row 101. */
const departmentTable: DepartmentTable = {
  sheet: "部门整体绩效目标",
  range: { top: 1, left: 1, bottom: 200, right: 4 },
  overallGoal: field(department.overall, 100, 1),
  duties: department.items.map(({ no, name, goal, indicator }, index) => ({
    number: field(no, index + 1, 1),
    name: field(name, index + 1, 2),
    goal: field(goal, index + 1, 3),
    indicator: field(indicator, index + 1, 4),
  })),
  safeguards: department.safeguards.map((text, index) => field(text, 101 + index, 1)),
};

let tables: TargetTable[];
let findings: Finding[][];

beforeAll(() => {
  tables = readTables(drawExample(projects.map(toExample)));
  const options = { unitCostRounding: "up", scheduleWarningLines: {} } as const;
  findings = checkTables(
    tables.map((table) => ({ table, context: { profile: "2015", budgetYear: 2022, options } })),
  );
});

const textAt = (table: number, { at }: Finding): string | undefined => {
  const fields = tables[table]?.indicators.flatMap((row) => [
    row.name,
    row.target,
    row.description,
    row.basis,
  ]);
  return fields?.find((found) => found && found.row === at?.row && found.column === at.column)?.text;
};

/** What a rule finds, as `table number: text of the cell`. */
const found = (code: string): string[] =>
  findings.flatMap((ofTable, table) =>
    ofTable
      .filter((finding) => finding.code === code)
      .map((finding) => `${table + 1}: ${textAt(table, finding)}`),
  );

test("the nine tables of the seed have no error", () => {
  expect(findings).toHaveLength(9);
  const errors = findings.flat().filter(({ severity }) => severity === "error");
  expect(errors.map((finding) => `${finding.code} ${messageOf(finding)}`)).toEqual([]);
});

test("NAM-2 is found on the five rows named 经济成本指标", () => {
  expect(found("NAM-2")).toEqual([5, 6, 7, 8, 9].map((table) => `${table}: 经济成本指标`));
});

test("NAM-5 is found on 预算资金完成率 with ≤4800元/年 alone", () => {
  expect(found("NAM-5")).toEqual(["3: 预算资金完成率"]);
});

test("SAT-1 is found on the rows named just 满意度", () => {
  expect(found("SAT-1")).toEqual([1, 3, 5, 6, 7, 9].map((table) => `${table}: 满意度`));
});

test("NAM-4 is found where the description is the name again", () => {
  const repeated = projects.flatMap(({ indicators }, table) =>
    indicators
      .filter(({ level3, description }) => level3 === description)
      .map(({ level3 }) => `${table + 1}: ${level3}`),
  );
  expect(found("NAM-4")).toEqual(repeated);
});

test("SRC-1 is info on every basis that is not an option, and offers one for each", () => {
  const options = ["计划标准", "行业标准", "历史标准", "预算支出标准", "其他标准"];
  const near = projects.flatMap(({ indicators }, table) =>
    indicators.filter(({ basis }) => !options.includes(basis)).map(({ basis }) => `${table + 1}: ${basis}`),
  );
  expect(found("SRC-1")).toEqual(near);
  const ofRule = findings.flat().filter(({ code }) => code === "SRC-1");
  for (const { severity, fix } of ofRule) expect([severity, fix?.kind]).toEqual(["info", "ask"]);
});

test("the other rules from NAM-1 to COH-2 find nothing in the nine tables", () => {
  const silent = /^(?:NAM-1|VAL-\d+|TIM-\d|WGT-\d|COH-\d)$/;
  const others = findings.flat().filter(({ code }) => silent.test(code));
  expect(others.map((finding) => `${finding.code} ${messageOf(finding)}`)).toEqual([]);
});

test("the 部门整体绩效目标 speaks as a 镇 and an 办事处 in places, and repeats one sentence", () => {
  const across = checkAcrossTables({ tables, departments: [departmentTable] });
  const coherence = across.filter(({ code }) => code.startsWith("COH"));
  expect(coherence.map(({ code, at, params }) => [code, at?.row, at?.column, params["words"]])).toEqual([
    ["COH-1", 1, 4, "我镇"],
    ["COH-1", 2, 3, "办事处"],
    ["COH-1", 10, 3, "全镇"],
    ["COH-1", 13, 3, "办事处"],
    ["COH-1", 13, 4, "办事处"],
    ["COH-1", 101, 1, "镇强民富"],
    ["COH-2", 5, 3, undefined],
  ]);
});
