import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ReportSchema } from "../../src/core/model/report.ts";
import { rules } from "../../src/core/rules/index.ts";
import { seedDepartment, seedFile, seedProjects, transcribe } from "../document/seed.ts";
import { runIn } from "./run-in.ts";

let folder = "";
const run = (...args: string[]) => runIn(folder, args);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "jibiao-"));
  await run("import", seedFile, "-o", "导入.xlsx");
});

afterAll(() => rmSync(folder, { recursive: true }));

async function report(file: string) {
  const { out } = await run("check", file, "--format", "json");
  const [workbook] = ReportSchema.parse(JSON.parse(out)).workbooks;
  if (!workbook) throw new Error("The report names no workbook");
  return workbook;
}

async function open(file: string): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(join(folder, file));
  return workbook;
}

/** The imported workbook with other values in some cells of its first sheet. */
async function changed(file: string, cells: Record<string, string | number | null>): Promise<void> {
  const workbook = await open("导入.xlsx");
  for (const [address, value] of Object.entries(cells)) {
    const cell = workbook.worksheets[0]?.getCell(address);
    if (cell) cell.value = value;
  }
  await workbook.xlsx.writeFile(join(folder, file));
}

describe("import", () => {
  test("writes each table of the document and its 部门整体绩效目标, cell by cell", async () => {
    const { tables } = await report("导入.xlsx");
    expect(tables.map(({ project }) => transcribe(project))).toEqual(seedProjects);
    const workbook = await open("导入.xlsx");
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      ...seedProjects.map(({ projectName }) => projectName),
      "部门整体绩效目标",
    ]);
    const texts = new Set<string>();
    workbook
      .getWorksheet("部门整体绩效目标")
      ?.eachRow((row) => row.eachCell((cell) => void texts.add(cell.text)));
    const { overallGoal, duties, safeguards } = seedDepartment;
    const expected = [overallGoal, ...duties.flatMap((duty) => Object.values(duty)), ...safeguards];
    expect(expected.filter((text) => !texts.has(text))).toEqual([]);
  });

  test("lists what it did not understand on stderr, with the line", async () => {
    writeFileSync(
      join(folder, "附注.txt"),
      `目录\n\n${readFileSync(seedFile, "utf8")}\n注：以上由财政所填报。\n`,
    );
    const { status, out, err } = await run("import", "附注.txt", "-o", "附注.xlsx");
    expect(status).toBe(0);
    expect(out).toContain("9 张项目绩效目标表");
    expect(err).toMatch(
      /^“附注\.txt”第 1 行没有识别，未写入工作簿：目录\n“附注\.txt”第 \d+ 行没有识别，未写入工作簿：注：以上由财政所填报。\n$/,
    );
  });
});

describe("check", () => {
  test("prints a line a finding, the gravest first, and a summary", async () => {
    await changed("有误.xlsx", { C4: 3, F10: "2次以上" });
    const { status, out, err } = await run("check", "有误.xlsx");
    expect({ status, err }).toEqual({ status: 1, err: "" });
    const lines = out.split("\n");
    expect(lines[0]).toBe("有误.xlsx");
    expect(lines[1]).toBe("  财政所经费（财政所经费!A1:G15，2015 版指标体系）");
    expect(lines[2]).toMatch(/^ {4}错误 财政所经费!C4 +MON-1 +\S/);
    expect(lines[3]).toMatch(/^ {9}→ .*（逐条确认修正）$/);
    const order = lines.slice(2, 20).flatMap((line) => /^ {4}(错误|警告|提示)/.exec(line)?.[1] ?? []);
    expect(order).toEqual([...order].sort((a, b) => "错误警告提示".indexOf(a) - "错误警告提示".indexOf(b)));
    expect(out).toMatch(/\n1 个文件，9 张项目绩效目标表：1 个错误，\d+ 个警告，\d+ 个提示。\n/);
  });

  test("ends with 0 when there are warnings only, and prints the report as its schema says", async () => {
    const { status, out } = await run("check", "导入.xlsx", "--format", "json");
    expect(status).toBe(0);
    expect(ReportSchema.parse(JSON.parse(out))).toMatchObject({
      version: 1,
      workbooks: [{ file: "导入.xlsx", totals: { projects: 9, budget: "108.59" } }],
      summary: { tables: 9, errors: 0 },
    });
  });

  test("looks at one sheet only, with the profile that it is told", async () => {
    const { out } = await run(
      "check",
      "导入.xlsx",
      "--format",
      "json",
      "--sheet",
      "征兵工作经费",
      "--profile",
      "2021",
    );
    const { workbooks, summary } = ReportSchema.parse(JSON.parse(out));
    expect(workbooks[0]?.tables.map(({ sheet, profile }) => [sheet, profile])).toEqual([
      ["征兵工作经费", "2021"],
    ]);
    expect(summary.tables).toBe(1);
  });

  test("leaves hidden sheets alone unless one is named", async () => {
    const workbook = await open("导入.xlsx");
    const hidden = workbook.getWorksheet("征兵工作经费");
    if (hidden) hidden.state = "hidden";
    await workbook.xlsx.writeFile(join(folder, "隐藏.xlsx"));
    expect((await report("隐藏.xlsx")).tables).toHaveLength(8);
    expect((await run("check", "隐藏.xlsx", "--sheet", "征兵工作经费")).out).toContain("1 张项目绩效目标表");
  });
});

describe("fix", () => {
  test("prints every change and writes it; a second run changes nothing and copies the file", async () => {
    await changed("全角.xlsx", { F10: "２次以上", G11: "行业标准 " });
    const { status, out } = await run("fix", "全角.xlsx", "-o", "修正.xlsx", "--report", "修正.json");
    expect(status).toBe(0);
    expect(out).toContain("财政所经费!F10  ２次以上 → ≥2次\n");
    expect(out).toMatch(/共改动 \d+ 个单元格，已写入“修正\.xlsx”。\n$/);
    expect((await open("修正.xlsx")).worksheets[0]?.getCell("F10").value).toBe("≥2次");
    const written = JSON.parse(readFileSync(join(folder, "修正.json"), "utf8"));
    expect(written.edits).toContainEqual({
      sheet: "财政所经费",
      cell: "F10",
      before: "２次以上",
      after: "≥2次",
    });
    ReportSchema.parse(written.remaining);

    const again = await run("fix", "修正.xlsx", "-o", "再次.xlsx");
    expect(again.out).toBe("没有需要改动的单元格，“再次.xlsx”与原文件完全相同。\n");
    expect(readFileSync(join(folder, "再次.xlsx")).equals(readFileSync(join(folder, "修正.xlsx")))).toBe(
      true,
    );
  });

  test("applies what has to be asked for only when told", async () => {
    await run("fix", "导入.xlsx", "-o", "不问.xlsx");
    const { out } = await run("fix", "导入.xlsx", "-o", "全部.xlsx", "--ask-too");
    expect(readFileSync(join(folder, "不问.xlsx")).equals(readFileSync(join(folder, "导入.xlsx")))).toBe(
      true,
    );
    expect(out).toContain("财政所经费!G10  工作需要 → 其他标准\n");
    const { tables } = await report("全部.xlsx");
    expect(tables.flatMap(({ findings }) => findings).filter(({ code }) => code === "SRC-1")).toEqual([]);
  });

  test("keeps the extension of a workbook with macros", async () => {
    copyFileSync(join(folder, "导入.xlsx"), join(folder, "带宏.xlsm"));
    expect(await run("fix", "带宏.xlsm", "-o", "带宏修正.xlsx")).toMatchObject({
      status: 2,
      err: "输出文件“带宏修正.xlsx”的扩展名应为 .xlsm，请改名后再试。\n",
    });
    expect(await run("fix", "带宏.xlsm", "-o", "带宏修正.xlsm")).toMatchObject({ status: 0, err: "" });
  });
});

describe("generate", () => {
  test("writes a sheet for each project with 汇总 and 校验报告, and they read as the same projects", async () => {
    const { status, out, err } = await run("generate", "导入.xlsx", "-o", "生成.xlsx");
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(out).toBe("已写入“生成.xlsx”：9 张项目绩效目标表、汇总和校验报告。\n");
    const names = (await open("生成.xlsx")).worksheets.map(({ name }) => name);
    expect(names).toEqual([
      "汇总",
      ...seedProjects.map(({ projectName }) => projectName),
      "部门整体绩效目标",
      "校验报告",
    ]);
    const { tables } = await report("生成.xlsx");
    expect(tables.map(({ project }) => transcribe(project))).toEqual(seedProjects);
  });

  test("the 校验报告 points at the cells of the workbook it stands in", async () => {
    const { tables, findings } = await report("生成.xlsx");
    const codes = [...tables.flatMap((table) => table.findings), ...findings].map(({ code }) => code);
    const listed: string[] = [];
    (await open("生成.xlsx")).getWorksheet("校验报告")?.eachRow((row) => {
      row.eachCell((cell) => void (/^[A-Z]+-\d+$/.test(cell.text) && listed.push(cell.text)));
    });
    expect(listed.sort()).toEqual(codes.sort());
  });

  test("says what of a table has no place in the form", async () => {
    await changed("备注.xlsx", { H9: "备注", H10: "另有说明" });
    const { err } = await run("generate", "备注.xlsx", "-o", "备注生成.xlsx");
    expect(err).toContain("财政所经费!H10 的内容不属于任何栏目，没有写入：另有说明\n");
  });
});

describe("new", () => {
  test("writes a form with schedule, classes and deadline preset", async () => {
    const known = ["--unit", "480001丰润区欢喜庄乡人民政府本级", "--year", "2023", "--budget", "14.25"];
    const { status, out, err } = await run("new", "-o", "新.xlsx", "--name", "征兵工作经费", ...known);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(out).toBe("已写入“新.xlsx”，新表在工作表“征兵工作经费”。\n");
    const { tables } = await report("新.xlsx");
    expect(tables[0]?.project).toMatchObject({
      title: "2023年度征兵工作经费绩效目标表",
      projectName: "征兵工作经费",
      budgetUnit: { code: "480001", name: "丰润区欢喜庄乡人民政府本级" },
      budget: "14.25",
      fiscalFunds: "14.25",
      schedule: ["25", "50", "75", "100"].map((percent) => expect.objectContaining({ percent })),
    });
    expect(
      tables[0]?.project.indicators.map(({ level1, level2, target }) => [level1, level2, target]),
    ).toEqual([
      ["产出指标", "数量指标", null],
      ["产出指标", "质量指标", null],
      ["产出指标", "时效指标", "2023年12月31日前完成"],
      ["产出指标", "成本指标", null],
      ["效益指标", "社会效益指标", null],
      ["满意度指标", "服务对象满意度指标", null],
    ]);
  });

  test("finds the code of the budget unit behind its name too", async () => {
    await run("new", "-o", "单位.xlsx", "--name", "征兵工作经费", "--unit", "欢喜庄乡人民政府(480001)");
    const workbook = await open("单位.xlsx");
    expect(workbook.worksheets[0]?.getCell("A2").value).toBe("480001欢喜庄乡人民政府");
  });

  test("uses the classes of the profile that it is told", async () => {
    await run("new", "-o", "新2021.xlsx", "--name", "甲", "--profile", "2021");
    const { tables } = await report("新2021.xlsx");
    expect(tables[0]?.profile).toBe("2021");
    expect(tables[0]?.project.indicators[0]).toMatchObject({ level1: "成本指标", level2: "经济成本指标" });
  });

  test("reminds of a wrong code and writes the form all the same", async () => {
    const code = "13020822P00916110002A";
    const { status, err } = await run("new", "-o", "错码.xlsx", "--name", "征兵工作经费", "--code", code);
    expect(status).toBe(0);
    expect(err).toMatch(/^提醒：.*校验.*。\n$/);
    expect((await report("错码.xlsx")).tables[0]?.project.projectCode).toBe(code);
  });

  test("adds a sheet to a workbook, under a name of its own, and leaves the rest as it was", async () => {
    const { status, out } = await run(
      "new",
      "-o",
      "加表.xlsx",
      "--name",
      "征兵工作经费",
      "--into",
      "导入.xlsx",
    );
    expect({ status, out }).toEqual({
      status: 0,
      out: "已写入“加表.xlsx”，新表在工作表“征兵工作经费 (2)”。\n",
    });
    const { tables } = await report("加表.xlsx");
    expect(tables.slice(0, 9).map(({ project }) => transcribe(project))).toEqual(seedProjects);
    expect(tables[9]).toMatchObject({ sheet: "征兵工作经费 (2)", project: { projectName: "征兵工作经费" } });
  });
});

describe("rules", () => {
  test("lists the catalogue as text", async () => {
    const { status, out } = await run("rules");
    expect(status).toBe(0);
    for (const { code, title, source } of rules) {
      expect(out).toContain(`${code}  `);
      expect(out).toContain(title);
      expect(out).toContain(source);
    }
    expect(out).not.toMatch(/undefined|\[object/);
  });

  test("lists the catalogue as JSON, with examples", async () => {
    const listed = JSON.parse((await run("rules", "--format", "json")).out);
    expect(listed).toHaveLength(rules.length);
    expect(listed[0]).toMatchObject({
      code: rules[0]?.code,
      severity: "error",
      fix: null,
      title: rules[0]?.title,
      rationale: rules[0]?.rationale,
      source: rules[0]?.source,
      examples: { valid: expect.anything(), invalid: expect.anything() },
    });
  });
});
