import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { seedFile } from "../document/seed.ts";
import { runIn } from "./run-in.ts";

let folder = "";
const run = (...args: string[]) => runIn(folder, args);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "jibiao-"));
  await run("import", seedFile, "-o", "导入.xlsx");
});

afterAll(() => rmSync(folder, { recursive: true }));

async function open(file: string): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(join(folder, file));
  return workbook;
}

describe("--warning-line", () => {
  const sheet = ["--sheet", "征兵工作经费"];

  /** The lines on SCH-4, without their columns' white space. */
  async function found(...lines: string[]): Promise<string[]> {
    const options = lines.flatMap((line) => ["--warning-line", line]);
    const { out } = await run("check", "导入.xlsx", ...sheet, ...options);
    return out
      .split("\n")
      .filter((line) => line.includes("SCH-4"))
      .map((line) => line.trim().replace(/ +/g, " "));
  }

  test("a plan below it is found, and without it none is looked for", async () => {
    expect(await found("6月底=60", "10月底=75")).toEqual([
      "提示 征兵工作经费!C7 SCH-4 6月底的累计支出计划为 50%，应不低于设定的预警线 60%",
    ]);
    expect(await found("6月底=50")).toEqual([]);
    expect(await found()).toEqual([]);
  });

  test.each(["6月末=60", "６月=60％", "第二季度 = 60%", "截至6月底=60"])(
    "%s means the point that the form calls 6月底",
    async (line) => {
      expect(await found(line)).toHaveLength(1);
    },
  );

  test("what fix leaves and what generate reports follow it too", async () => {
    const line = ["--warning-line", "6月底=60"];
    await run("fix", "导入.xlsx", "-o", "修正.xlsx", "--report", "修正.json", ...line);
    expect(readFileSync(join(folder, "修正.json"), "utf8").match(/"SCH-4"/g)).toHaveLength(9);
    await run("generate", "导入.xlsx", "-o", "生成.xlsx", ...line);
    let reported = 0;
    (await open("生成.xlsx")).getWorksheet("校验报告")?.eachRow((row) => {
      row.eachCell((cell) => void (cell.text === "SCH-4" && reported++));
    });
    expect(reported).toBe(9);
  });
});

describe("--rounding", () => {
  /** The projects' per-unit bounds: budget ÷ divisor is 4.0758… and 5.3333… */
  const bounds = [
    ["2022年乡镇财政体制经费", "F14"],
    ["欢喜庄2019年度一事一议项目资金", "F11"],
  ] as const;

  beforeAll(async () => {
    const workbook = await open("导入.xlsx");
    for (const [sheet, cell] of bounds) {
      const target = workbook.getWorksheet(sheet)?.getCell(cell);
      if (target) target.value = null;
    }
    await workbook.xlsx.writeFile(join(folder, "待填.xlsx"));
  });

  test.each([
    [[], ["≤4.08万元/月", "≤5.34万元/个"], "ROUNDUP("],
    [["--rounding", "up"], ["≤4.08万元/月", "≤5.34万元/个"], "ROUNDUP("],
    [["--rounding", "half-up"], ["≤4.08万元/月", "≤5.33万元/个"], "ROUND(ROUND("],
    [["--rounding", "down"], ["≤4.07万元/月", "≤5.33万元/个"], "ROUNDDOWN("],
  ])(
    "%j: blanks are filled and formulas written so, and the check agrees",
    async (options, filled, formula) => {
      await run("fix", "待填.xlsx", "-o", "填好.xlsx", ...options);
      const workbook = await open("填好.xlsx");
      expect(bounds.map(([sheet, cell]) => workbook.getWorksheet(sheet)?.getCell(cell).value)).toEqual(
        filled,
      );

      for (const [sheet] of bounds) {
        expect((await run("check", "填好.xlsx", "--sheet", sheet, ...options)).out).not.toContain("CST-3");
      }

      await run("generate", "填好.xlsx", "-o", "生成.xlsx", ...options);
      const formulas: string[] = [];
      (await open("生成.xlsx")).getWorksheet(bounds[0][0])?.eachRow((row) => {
        row.eachCell((cell) => void (cell.formula && formulas.push(cell.formula)));
      });
      expect(formulas.filter((text) => text.includes(formula))).not.toEqual([]);
    },
  );
});
