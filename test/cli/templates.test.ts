import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Report, ReportSchema } from "../../src/core/model/report.ts";
import { seedFile, seedProjects } from "../document/seed.ts";
import { runIn } from "./run-in.ts";

let folder = "";
const run = (...args: string[]) => runIn(folder, args);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "jibiao-"));
  await run("import", seedFile, "-o", "导入.xlsx");
  await writeOwnTemplate();
});

afterAll(() => rmSync(folder, { recursive: true }));

type Tables = Report["workbooks"][number]["tables"];

async function tablesOf(file: string, ...options: string[]): Promise<Tables> {
  const { out } = await run("check", file, "--format", "json", ...options);
  return ReportSchema.parse(JSON.parse(out)).workbooks.flatMap(({ tables }) => tables);
}

/** A bureau's own form, with labels that no rule of ours knows. */
async function writeOwnTemplate(): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("申报表");
  sheet.addRows([
    ["某区财政项目绩效目标申报表"],
    ["承担单位", "{{budgetUnit}}", "单位：{{amountUnit}}"],
    ["工程编号", "{{projectCode}}", "工程名称", "{{projectName}}"],
    ["计划投资", "{{budget}}", "区级投入", "{{fiscalFunds}}"],
    ["建设目标", "{{goal}}"],
    ["大类", "小类", "考核点", "考核值", "考核说明"],
    [
      "{{indicator.level1 合并}}",
      "{{indicator.level2}}",
      "{{indicator.name}}",
      "{{indicator.target}}",
      "{{indicator.description}}",
    ],
    ["填表人：", "", "联系电话："],
  ]);
  sheet.getCell("E3").value = { formula: "D4/B4", result: 0.5 };
  sheet.getCell("D8").value = { formula: "COUNTA(C7:C7)", result: 1 };
  sheet.getCell("D7").dataValidation = { type: "textLength", operator: "lessThan", formulae: [99] };
  sheet.getCell("B4").dataValidation = { type: "decimal", operator: "greaterThan", formulae: [0] };
  const red = { font: { color: { argb: "FFC00000" } } };
  sheet.addConditionalFormatting({
    ref: "A8:E8",
    rules: [{ type: "expression", priority: 1, formulae: ["$D$8<3"], style: red }],
  });
  sheet.mergeCells("A1:E1");
  sheet.mergeCells("B5:E5");
  sheet.getCell("A1").font = { bold: true, size: 20, color: { argb: "FFC00000" } };
  sheet.getColumn(3).width = 33;
  sheet.pageSetup.orientation = "landscape";
  await workbook.xlsx.writeFile(join(folder, "自制.xlsx"));
}

const indicatorsOf = (tables: Tables) =>
  tables.map(({ project }) =>
    project.indicators.map(({ level1, level2, name }) => [level1, level2, name].join("/")),
  );

describe("a template of one's own", () => {
  test("is found usable", async () => {
    const { status, out } = await run("template", "check", "自制.xlsx");
    expect(out).toContain("“自制.xlsx”可以使用");
    expect(status).toBe(0);
  });

  test("is written with its own look, and what it has no place for is listed", async () => {
    const { status, err } = await run("generate", "导入.xlsx", "-o", "申报.xlsx", "--template", "自制.xlsx");
    expect(status).toBe(0);
    expect(err).toContain("财政所经费 的“资金用途”在模板中没有位置，没有写入");
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(join(folder, "申报.xlsx"));
    const sheet = workbook.getWorksheet("财政所经费");
    expect(sheet?.getCell("A1").font).toMatchObject({ size: 20, bold: true });
    expect(sheet?.getColumn(3).width).toBeCloseTo(33, 0);
    expect(sheet?.pageSetup.orientation).toBe("landscape");
    expect(sheet?.getCell("D3").value).toBe("财政所经费");
    const last = 6 + (seedProjects[0]?.indicators.length ?? 0);
    expect(sheet?.getCell(last + 1, 1).value).toBe("填表人：");
    expect(sheet?.getCell("E3").formula).toBe("D4/B4");
    expect(sheet?.getCell(last + 1, 4).formula).toBe(`COUNTA(C7:C${last})`);
    expect(sheet?.getCell(last + 1, 4).result).toBeUndefined();
    expect(sheet?.getCell("B4").dataValidation.operator).toBe("greaterThan");
    expect(sheet?.getCell(last, 4).dataValidation.type).toBe("textLength");
    expect(sheet?.getCell(last, 1).dataValidation.type).toBe("list");
    expect(sheet).toMatchObject({
      conditionalFormattings: [
        { ref: `A${last + 1}:E${last + 1}`, rules: [{ formulae: [`$D$${last + 1}<3`] }] },
      ],
    });
    const parts = unzipSync(readFileSync(join(folder, "申报.xlsx")));
    expect(strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array())).toContain('<calcPr fullCalcOnLoad="1"/>');
    const names = workbook.worksheets.map(({ name }) => name);
    expect([names[0], names.at(-1)]).toEqual(["汇总", "校验报告"]);
  });

  test("is recognised, read and checked once it is given", async () => {
    const tables = await tablesOf("申报.xlsx", "--template", "自制.xlsx");
    expect(tables.map(({ project }) => [project.projectName, project.projectCode, project.budget])).toEqual(
      (await tablesOf("导入.xlsx")).map(({ project }) => [
        project.projectName,
        project.projectCode,
        project.budget,
      ]),
    );
    expect(indicatorsOf(tables)).toEqual(indicatorsOf(await tablesOf("导入.xlsx")));
    expect(tables.flatMap(({ findings }) => findings).filter(({ code }) => code === "TPL-1")).toEqual([]);
  });

  test("is corrected in place", async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(join(folder, "申报.xlsx"));
    const cell = workbook.getWorksheet("财政所经费")?.getCell("D7");
    if (cell) cell.value = "不低于2次";
    await workbook.xlsx.writeFile(join(folder, "待改.xlsx"));
    const { out } = await run("fix", "待改.xlsx", "-o", "已改.xlsx", "--template", "自制.xlsx");
    expect(out).toBe("财政所经费!D7  不低于2次 → ≥2次\n共改动 1 个单元格，已写入“已改.xlsx”。\n");
  });

  test("that lacks a place for the budget is refused with the reason", async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(join(folder, "自制.xlsx"));
    const sheet = workbook.getWorksheet("申报表");
    if (sheet) sheet.getCell("B4").value = "{{Budget}}";
    await workbook.xlsx.writeFile(join(folder, "错.xlsx"));
    const { status, out } = await run("template", "check", "错.xlsx");
    expect(status).toBe(1);
    expect(out).toContain("错误 申报表!B4：没有 {{Budget}} 这个占位符，是否应为 {{budget}}。");
  });

  test.each([
    ["generate", "导入.xlsx", "-o", "不写.xlsx"],
    ["new", "--name", "征兵", "-o", "不写.xlsx"],
    ["fix", "导入.xlsx", "-o", "不写.xlsx"],
    ["check", "导入.xlsx"],
  ])("with errors is not used to %s, and the reason is told", async (...args) => {
    const { status, out, err } = await run(...args, "--template", "错.xlsx");
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toBe(
      "模板“错.xlsx”还不能使用：申报表!B4：没有 {{Budget}} 这个占位符，是否应为 {{budget}}；" +
        '申报表：没有 {{budget}}（预算数）的位置。请用 jibiao template check "错.xlsx" 查看全部问题，改好后再试。\n',
    );
    expect(existsSync(join(folder, "不写.xlsx"))).toBe(false);
  });
});

describe("the built-in ledger", () => {
  test("holds every project, in 元, and is read as the same projects again", async () => {
    const { status, out } = await run("generate", "导入.xlsx", "-o", "台账.xlsx", "--template", "台账");
    expect({ status, out }).toEqual({ status: 0, out: "已写入“台账.xlsx”：9 个项目的台账和校验报告。\n" });
    const [forms, ledger] = [await tablesOf("导入.xlsx"), await tablesOf("台账.xlsx")];
    expect(indicatorsOf(ledger)).toEqual(indicatorsOf(forms));
    expect(ledger.map(({ project }) => Number(project.budget))).toEqual(
      forms.map(({ project }) => Math.round(Number(project.budget) * 10_000)),
    );
    expect(ledger.map(({ project }) => project.goal)).toEqual(forms.map(({ project }) => project.goal));
  });

  test("becomes one form for each project again, the values whole and the money in 万元", async () => {
    await run("generate", "台账.xlsx", "-o", "还原.xlsx", "--amount-unit", "万元");
    const [forms, back] = [await tablesOf("导入.xlsx"), await tablesOf("还原.xlsx")];
    expect(back.map(({ project }) => project.budget)).toEqual(forms.map(({ project }) => project.budget));
    const targets = (tables: Tables) =>
      tables.flatMap(({ project }) => project.indicators.map(({ target }) => target?.replaceAll(" ", "")));
    expect(targets(back)).toEqual(targets(forms));
  });

  test("cannot be what a single new project is written into", async () => {
    const { status, err } = await run("new", "-o", "新.xlsx", "--name", "征兵", "--template", "台账");
    expect({ status, err }).toEqual({
      status: 2,
      err: "台账一行一个指标，不能新建成单张项目表，请另选一个表单模板。\n",
    });
  });
});

describe("another class list", () => {
  test("moves 成本 rows only once someone has agreed", async () => {
    const shown = await run("generate", "导入.xlsx", "-o", "未移.xlsx", "--to-profile", "2021");
    expect(shown.out).toContain("产出指标 / 成本指标 → 成本指标 / 经济成本指标（待确认）");
    expect((await tablesOf("未移.xlsx"))[0]?.project.indicators[0]?.level1).toBe("产出指标");
    const moved = await run(
      "generate",
      "导入.xlsx",
      "-o",
      "已移.xlsx",
      "--to-profile",
      "2021",
      "--accept-moves",
    );
    expect(moved.out).toContain("（已移动）");
    const tables = await tablesOf("已移.xlsx");
    expect(tables.map(({ profile }) => profile)).toEqual(tables.map(() => "2021"));
    expect(tables.map(({ project }) => project.indicators[0]?.level1)).toEqual(tables.map(() => "成本指标"));
  });
});
