import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ReportSchema } from "../../src/core/model/report.ts";
import { seedFile, seedProjects, transcribe } from "../document/seed.ts";
import { runIn } from "./run-in.ts";

let folder = "";
const run = (...args: string[]) => runIn(folder, args);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "jibiao-"));
  await run("import", seedFile, "-o", "上年.xlsx");
});

afterAll(() => rmSync(folder, { recursive: true }));

const bytesOf = (file: string) => readFileSync(join(folder, file));

async function check(file: string) {
  const { out } = await run("check", file, "--format", "json");
  const [workbook] = ReportSchema.parse(JSON.parse(out)).workbooks;
  if (!workbook) throw new Error("The report names no workbook");
  return workbook;
}

test("the example's tables become drafts for 2023: dates moved, money emptied, all else as it was", async () => {
  const { status, out, err } = await run("roll-forward", "上年.xlsx", "-o", "新年.xlsx", "--year", "2023");
  expect({ status, err }).toEqual({ status: 0, err: "" });
  expect(out).toContain("财政所经费!F12  2022年12月31日前完成 → 2023年12月31日前完成\n");
  expect(out).toContain("村级转移支付!F13  ≤1.29万元 → （空白）\n");
  const { tables } = await check("新年.xlsx");
  const derived = new Set([
    "≤1.29万元",
    "≤4800元/年",
    "≤1.56万元/月",
    "≤0.3万元/月",
    "≤4.07万元/月",
    "≤5.3万元",
    "≤1.5万元/次",
  ]);
  expect(tables.map(({ project }) => transcribe(project))).toEqual(
    seedProjects.map((project) => ({
      ...project,
      budget: "",
      fiscal: "",
      other: "",
      indicators: project.indicators.map((row) => ({
        ...row,
        target: derived.has(row.target) ? "" : row.target.replace("2022年", "2023年"),
      })),
    })),
  );
});

test("the check of the drafts asks for the money and what depends on it, and for no other year", async () => {
  await run("roll-forward", "上年.xlsx", "-o", "待填.xlsx", "--year", "2023");
  const { tables } = await check("待填.xlsx");
  const errors = tables.flatMap(({ findings }) => findings).filter(({ severity }) => severity === "error");
  expect(new Set(errors.map(({ code }) => code))).toEqual(new Set(["ID-1", "CMP-7"]));
  expect(errors.filter(({ code }) => code === "ID-1")).toHaveLength(9);
});

test("years in names and texts are listed, and changed only with consent", async () => {
  const without = await run("roll-forward", "上年.xlsx", "-o", "不改名.xlsx", "--year", "2023");
  expect(without.out).toContain("项目名称  2022年乡镇财政体制经费 → 2023年乡镇财政体制经费\n");
  expect(without.out).toContain("工作保障措施  2022年我乡坚持“厉行… → 2023年我乡坚持“厉行…\n");
  await run("roll-forward", "上年.xlsx", "-o", "改名.xlsx", "--year", "2023", "--ask-too");
  const namesOf = async (file: string) =>
    (await check(file)).tables.map(({ project }) => project.projectName);
  expect(await namesOf("不改名.xlsx")).toEqual(seedProjects.map(({ projectName }) => projectName));
  expect((await namesOf("改名.xlsx"))[6]).toBe("2023年乡镇财政体制经费");
  expect((await check("改名.xlsx")).tables[6]?.project.title).toBe("7.2023年乡镇财政体制经费绩效目标表");
});

test.each([[], ["--ask-too"], ["--codes", "clear"]])(
  "a second run with %j changes nothing more",
  async (...flags) => {
    await run("roll-forward", "上年.xlsx", "-o", "一.xlsx", "--year", "2023", ...flags);
    const { status, out } = await run("roll-forward", "一.xlsx", "-o", "二.xlsx", "--year", "2023", ...flags);
    expect(status).toBe(0);
    expect(out).toContain("没有需要改动的单元格");
    expect(bytesOf("二.xlsx").equals(bytesOf("一.xlsx"))).toBe(true);
  },
);

test("formulas, styles and other sheets stay", async () => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(join(folder, "上年.xlsx"));
  const [sheet] = workbook.worksheets;
  if (sheet) sheet.getCell("C4").value = { formula: "E4+G4", result: 2 };
  workbook.addWorksheet("备查").getCell("A1").value = "2022年备查";
  await workbook.xlsx.writeFile(join(folder, "有公式.xlsx"));
  const { out } = await run(
    "roll-forward",
    "有公式.xlsx",
    "-o",
    "留公式.xlsx",
    "--year",
    "2023",
    "--ask-too",
  );
  expect(out).toContain("财政所经费!C4  预算数（现为 2.00）是公式或分写在几个单元格，没有改动，请核对\n");
  const written = new ExcelJS.Workbook();
  await written.xlsx.readFile(join(folder, "留公式.xlsx"));
  expect(written.worksheets[0]?.getCell("C4").formula).toBe("E4+G4");
  expect(written.worksheets[0]?.getCell("F12").style).toEqual(sheet?.getCell("F12").style);
  expect(written.getWorksheet("备查")?.getCell("A1").value).toBe("2022年备查");
});

test("the report lists changes, proposals, decisions and what the check says of the drafts", async () => {
  const args = ["-o", "报告.xlsx", "--year", "2023", "--codes", "clear", "--report", "报告.json"];
  await run("roll-forward", "上年.xlsx", ...args);
  const report = JSON.parse(bytesOf("报告.json").toString());
  expect(report).toMatchObject({ version: 1, fromYear: 2022, year: 2023 });
  expect(report.edits).toContainEqual({
    sheet: "财政所经费",
    cell: "B3",
    before: "13020822P00915210003H",
    after: null,
  });
  expect(report.proposals).toContainEqual({
    label: "项目名称",
    sheet: "2022年乡镇财政体制经费",
    cell: "E3",
    before: "2022年乡镇财政体制经费",
    after: "2023年乡镇财政体制经费",
    applied: false,
  });
  const kinds = new Set(report.decisions.map(({ kind }: { kind: string }) => kind));
  expect(kinds).toEqual(new Set(["budget", "bound", "name", "code"]));
  ReportSchema.parse(report.remaining);
});

test("an earlier year and an overwritten original are refused", async () => {
  expect(await run("roll-forward", "上年.xlsx", "-o", "更早.xlsx", "--year", "2021")).toMatchObject({
    status: 2,
    err: "“上年.xlsx”是 2022 年的表，不能结转到更早的 2021 年，请核对 --year。\n",
  });
  expect(await run("roll-forward", "上年.xlsx", "-o", "上年.xlsx", "--year", "2023")).toMatchObject({
    status: 2,
  });
});
