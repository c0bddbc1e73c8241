import { expect, test } from "vitest";
import { checkWorkbook } from "../../core/pipeline.ts";
import { defaultOptions } from "../../core/pipeline-options.ts";
import { drawExample, type Example } from "../../core/rules/example.ts";
import { messageOf } from "../../core/rules/finding.ts";
import { allPass, type Filter } from "../session/pane-state.ts";
import { filterFindings } from "./filter-findings.ts";
import { groupFindings, rowAt } from "./finding-groups.ts";

const careless = {
  项目编码: "13020822P00916110002E",
  绩效目标: "主要用于征兵各项工作各项支出，保障征兵工作顺利开展",
  rows: ["满意度指标 | 服务对象满意度指标 | 满意度 | 满意的群众所占比率 | 95% | 工作需要"],
};

function groupsOf(example: Example, filter: Partial<Filter> = {}) {
  const workbook = checkWorkbook([drawExample(example)], defaultOptions);
  return groupFindings(workbook, filterFindings({ ...allPass, ...filter }));
}

/** Each part of the first group as its name and the codes of its rows. */
function partsOf(example: Example, filter: Partial<Filter> = {}) {
  return (groupsOf(example, filter)[0]?.parts ?? []).map(({ part, rows }) => ({
    part,
    codes: rows.map(({ finding }) => finding.code),
  }));
}

test("a table without findings is not listed", () => {
  expect(groupsOf({})).toEqual([]);
});

test("findings stand by part of the table, and within it errors come first", () => {
  const parts = partsOf(careless);
  expect(parts.map(({ part }) => part).sort()).toEqual(["指标", "表头", "资金与目标"].sort());
  for (const { rows } of groupsOf(careless)[0]?.parts ?? []) {
    const order = rows.map(({ finding }) => ["error", "warning", "info"].indexOf(finding.severity));
    expect(order).toEqual([...order].sort());
  }
});

test("the part with the gravest finding comes first", () => {
  const gravest = groupsOf(careless)[0]?.parts.map(({ rows }) => rows[0]?.finding.severity) ?? [];
  const order = gravest.map((severity) => ["error", "warning", "info"].indexOf(severity ?? "info"));
  expect(order).toEqual([...order].sort());
});

test("the code belongs to the head, the goal to money and goal, the rows to the indicators", () => {
  expect(partsOf(careless)).toContainEqual({ part: "表头", codes: ["ID-2"] });
  expect(partsOf(careless, { code: "GOAL-1" })).toEqual([{ part: "资金与目标", codes: ["GOAL-1"] }]);
  expect(partsOf(careless, { code: "SAT-1" })).toEqual([{ part: "指标", codes: ["SAT-1"] }]);
});

test("a finding keeps its key when another one is mended", () => {
  const before = groupsOf(careless).flatMap(({ parts }) => parts.flatMap(({ rows }) => rows));
  const after = groupsOf({ ...careless, 项目编码: "13020822P00916110002F" });
  const left = after.flatMap(({ parts }) => parts.flatMap(({ rows }) => rows.map(({ key }) => key)));
  expect(left).toEqual(before.filter(({ finding }) => finding.code !== "ID-2").map(({ key }) => key));
});

test("each key is given once, also where a rule is broken twice at one cell", () => {
  const keys = groupsOf([careless, careless]).flatMap(({ parts }) => parts.flatMap(({ rows }) => rows));
  expect(new Set(keys.map(({ key }) => key)).size).toBe(keys.length);
});

test("what is searched for stands in the message, the code or the cell", () => {
  const found = (text: string) =>
    groupsOf(careless, { text }).flatMap(({ parts }) => parts.flatMap(({ rows }) => rows));
  for (const { finding } of found("满意度")) expect(messageOf(finding)).toContain("满意度");
  expect(found("满意度")).not.toEqual([]);
  expect(found("goal-1").map(({ finding }) => finding.code)).toEqual(["GOAL-1"]);
  expect(found("没有这样的话")).toEqual([]);
});

test("a cell leads to its finding", () => {
  const groups = groupsOf(careless);
  const [row] = groups[0]?.parts[0]?.rows ?? [];
  if (!row?.finding.at) throw new Error("The first finding has no cell");
  expect(rowAt(groups, row.finding.at, null)?.finding.at).toEqual(row.finding.at);
  expect(rowAt(groups, row.finding.at, row.key)?.key).toBe(row.key);
  expect(rowAt(groups, { ...row.finding.at, row: 99 }, null)).toBeNull();
});
