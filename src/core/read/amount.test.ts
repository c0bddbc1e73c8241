import { expect, test } from "vitest";
import { drawSheet } from "../../../test/draw-sheet.ts";
import { readTables } from "./read-tables.ts";
import { toProject } from "./to-project.ts";

const read = (unitLine: string, budget: string, label = "预算数") => {
  const [table] = readTables(
    drawSheet(`
      征兵绩效目标表
      480001某乡 | ${unitLine}
      项目编码 | 13020822P00916110002F | 项目名称 | 征兵
      ${label} | ${budget} | 其他资金 | 1
      绩效目标 | 完成任务
    `),
  );
  return table;
};
const amount = (unitLine: string, budget: string, label?: string) => {
  const field = read(unitLine, budget, label)?.budget;
  return field && `${field.amount?.toFixed() ?? "null"}${field.ownUnit ? ` (${field.ownUnit})` : ""}`;
};

test.each([
  ["14.25", "14.25"],
  ["{14.25}", "14.25"],
  ["{=14.25 0.00}", "14.25"],
  ["1,234,567.50", "1234567.5"],
  ["１４．２５", "14.25"],
  ["¥14.25", "14.25"],
  ["-3", "-3"],
  ["14.25万元", "14.25 (万元)"],
  ["14.25万", "14.25 (万元)"],
  ["142,500元", "14.25 (元)"],
  ["142500 元整", "14.25 (元)"],
  ["854万（其中：财政资金400万元）", "854 (万元)"],
  ["0.5亿元", "5000 (亿元)"],
])("in a table in 万元, %s is %s", (text, expected) => {
  expect(amount("单位：万元", text)).toBe(expected);
});

test.each(["三万左右", "约14万元", "14.25美元", "/", "1,23", "{#REF!}", "14-15", "2万3千元"])(
  "%s is not understood and stays as written",
  (text) => {
    expect(amount("单位：万元", text)).toBe("null");
    expect(read("单位：万元", text)?.budget?.text).toBe(text.replace(/[{}]/g, ""));
  },
);

test("the money unit is found in a line, in a cell of its own, at a label or in the title", () => {
  const unitOf = (line: string, label?: string) => read(line, "1", label)?.amountUnit?.unit;
  expect(unitOf("单位：万元")).toBe("万元");
  expect(unitOf("（金额单位：人民币元）")).toBe("元");
  expect(unitOf("单位: 千元")).toBe("千元");
  expect(unitOf("金额单位： | 万元")).toBe("万元");
  expect(unitOf("单位 | 亿元")).toBe("亿元");
  expect(unitOf("", "预算数（元）")).toBe("元");
  expect(unitOf("", "预算数")).toBeUndefined();
  expect(unitOf("单位：美元")).toBeNull();
});

test("the unit at 预算数 itself rules; the line that says otherwise is kept as unknown", () => {
  const table = read("单位：万元", "142500", "预算数（元）");
  expect(table?.amountUnit).toMatchObject({ row: 4, column: 1, unit: "元" });
  expect(table?.budget?.amount?.toFixed()).toBe("142500");
  expect(table?.unknown.map(({ text }) => text)).toEqual(["单位：万元"]);
});

test("without a stated unit amounts stay as written, those with their own unit too", () => {
  const table = read("", "854万元");
  expect(table?.amountUnit).toBeNull();
  expect(table?.budget).toMatchObject({ ownUnit: "万元" });
  expect(table?.budget?.amount?.toFixed()).toBe("854");
  expect(table && toProject(table)).toMatchObject({ amountUnit: null, budget: "854万元", otherFunds: "1" });
});

test("a project holds amounts in the table's unit, and what is no number as written", () => {
  const project = (text: string) => {
    const table = read("单位：万元", text);
    return table && toProject(table).budget;
  };
  expect(project("142,500元")).toBe("14.25");
  expect(project("2.00")).toBe("2");
  expect(project("三万左右")).toBe("三万左右");
  expect(project("")).toBeNull();
});
