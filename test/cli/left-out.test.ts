import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runIn } from "./run-in.ts";

let folder = "";
const run = (...args: string[]) => runIn(folder, args);

const indicator = ["产出指标", "数量指标", "征兵次数", "≥2次"];

const form = (unit: string) => [
  ["征兵工作经费绩效目标表"],
  ["480001某乡人民政府", unit],
  ["项目编码", "13020822P00916110002F", "项目名称", "征兵工作经费"],
  ["预算规模及资金用途", "预算数", 3, "其中：财政资金", 3],
  ["", "保障征兵"],
  ["资金支出计划（%）", "2月底", "5月底", "8月底", "11月底", "12月底"],
  ["", "", "", "", "", ""],
  ["绩效目标", "完成征兵2次"],
  ["一级指标", "二级指标", "三级指标", "指标值"],
  indicator,
];

const ledger = (title: string) => [
  [title],
  ["单位名称", "项目名称", "预算数", "一级指标", "二级指标", "三级指标", "指标值"],
  ["某乡", "征兵", 30000, ...indicator],
  ["某乡", "防汛", 20000, ...indicator],
];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "jibiao-"));
  await write("无单位.xlsx", form(""));
  await write("有单位.xlsx", form("单位：万元"));
  await write("台账.xlsx", ledger("2022年绩效目标台账（单位：元）"));
  await write("无单位台账.xlsx", ledger("绩效目标台账"));
});

afterAll(() => rmSync(folder, { recursive: true }));

async function write(file: string, rows: unknown[][]): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet("表").addRows(rows);
  await workbook.xlsx.writeFile(join(folder, file));
}

/** What is said on the way from a file into a template. */
async function said(file: string, ...options: string[]): Promise<string[]> {
  const { status, err } = await run("generate", file, "-o", "新.xlsx", ...options);
  expect(status).toBe(0);
  return err.split("\n").filter((line) => line !== "");
}

const unitless = "没有写明金额单位，金额没有换算，请核对。";

test("amounts without a unit are said not to be converted wherever that was wanted", async () => {
  expect(await said("无单位.xlsx", "--template", "台账")).toContain(`表 ${unitless}`);
  expect(await said("无单位.xlsx", "--amount-unit", "元")).toContain(`表 ${unitless}`);
  expect(await said("无单位.xlsx")).not.toContain(`表 ${unitless}`);
  expect(await said("有单位.xlsx", "--template", "台账")).not.toContain(`表 ${unitless}`);
  expect(await said("无单位台账.xlsx", "--amount-unit", "万元")).toEqual([
    `表 的项目“征兵”${unitless}`,
    `表 的项目“防汛”${unitless}`,
  ]);
});

test("the form that is written then states no unit, and is read with its budget unit", async () => {
  await said("无单位台账.xlsx", "--amount-unit", "万元");
  const { out } = await run("check", "新.xlsx", "--format", "json");
  const [{ tables }] = JSON.parse(out).workbooks;
  expect(tables[0].project).toMatchObject({
    amountUnit: null,
    budget: "30000",
    budgetUnit: { code: null, name: "某乡" },
  });
});

test("blank points of a schedule are not listed as lost", async () => {
  expect(await said("有单位.xlsx")).toEqual([]);
});

test("projects of one sheet are told apart, and the year over them is not lost in silence", async () => {
  const lost = ["表 的项目“征兵”的“预算年度”在模板中没有位置，没有写入。"];
  lost.push("表 的项目“防汛”的“预算年度”在模板中没有位置，没有写入。");
  expect(await said("台账.xlsx")).toEqual(lost);
  expect(await said("台账.xlsx", "--template", "台账")).toEqual(lost);
});
