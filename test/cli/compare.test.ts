import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ComparisonSchema } from "../../src/core/model/comparison.ts";
import { seedFile } from "../document/seed.ts";
import { runIn } from "./run-in.ts";

let folder = "";
const run = (...args: string[]) => runIn(folder, args);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "jibiao-"));
  await run("import", seedFile, "-o", "原.xlsx");
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(join(folder, "原.xlsx"));
  const change = (sheet: string, cells: Record<string, string | number>) => {
    for (const [address, value] of Object.entries(cells)) {
      const cell = workbook.getWorksheet(sheet)?.getCell(address);
      if (cell) cell.value = value;
    }
  };
  change("财政所经费", { C4: 3, E4: 3, F10: "≥3次", F11: "95％以上", C15: "群众满意度" });
  change("征兵工作经费", { C11: "征兵宣传场次", D11: "全年举办宣传活动的场次", F11: "≥6场" });
  workbook.removeWorksheet(workbook.getWorksheet("四术并发症费用")?.id ?? 0);
  await workbook.xlsx.writeFile(join(folder, "改.xlsx"));
});

afterAll(() => rmSync(folder, { recursive: true }));

test("the example against an edited copy, in a reviewer's words", async () => {
  const { status, out, err } = await run("compare", "原.xlsx", "改.xlsx");
  expect({ status, err }).toEqual({ status: 1, err: "" });
  expect(out.split("\n")).toEqual([
    "原.xlsx → 改.xlsx",
    "  财政所经费（按项目编码对应；财政所经费!A1:G15 → 财政所经费!A1:G15）",
    "    财政所经费!C4  预算数由 2.00 改为 3.00（+1.00 万元）",
    "    财政所经费!E4  财政资金由 2.00 改为 3.00（+1.00 万元）",
    "    财政所经费!F10  “购买办公用品次数”的指标值由 ≥2次 改为 ≥3次",
    "    财政所经费!C15  三级指标由“满意度”改为“群众满意度”",
    "  征兵工作经费（按项目编码对应；征兵工作经费!A1:G16 → 征兵工作经费!A1:G16）",
    "    征兵工作经费!C11  新增数量指标“征兵宣传场次 ≥6场”",
    "    征兵工作经费!C11  删去数量指标“宣传次数 ≥4次”",
    "  删去项目“四术并发症费用”（四术并发症费用!A1:G15）",
    expect.stringMatching(/^ {2}没有变化（按项目编码对应）：村级转移支付、综合执法工作经费、/),
    "",
    "9 个项目：2 个有改动，新增 0 个，删去 1 个；共 7 处变化。另有 1 处意思相同，只是写法不同，加 --spelling 列出。",
    "",
  ]);
});

test("spellings are listed when asked for", async () => {
  const { out } = await run("compare", "原.xlsx", "改.xlsx", "--spelling");
  expect(out).toContain("财政所经费!F11  “产品合格率”的指标值由 ≥95% 改为 95％以上，只是写法不同\n");
});

test("the JSON follows its schema and gives both cells", async () => {
  const { status, out } = await run("compare", "原.xlsx", "改.xlsx", "--format", "json");
  expect(status).toBe(1);
  const report = ComparisonSchema.parse(JSON.parse(out));
  expect(report.summary).toEqual({ changed: 2, added: 0, removed: 1, differences: 7, respellings: 1 });
  expect(report.projects[0]).toMatchObject({ name: "财政所经费", match: "code" });
  expect(report.projects[0]?.changes[0]).toMatchObject({
    field: "budget",
    label: "预算数",
    before: "2.00",
    after: "3.00",
    difference: "+1.00 万元",
    beforeAt: { sheet: "财政所经费", cell: "C4" },
    afterAt: { sheet: "财政所经费", cell: "C4" },
  });
});

test("the sheet 对比 has a row for each difference", async () => {
  await run("compare", "原.xlsx", "改.xlsx", "-o", "对比.xlsx");
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(join(folder, "对比.xlsx"));
  expect(workbook.worksheets.map(({ name }) => name)).toEqual(["对比"]);
  const sheet = workbook.getWorksheet("对比");
  expect(sheet?.getCell("A3").text).toBe("共 7 处变化：2 个项目有改动，新增 0 个项目，删去 1 个项目");
  expect(sheet?.getCell("D5").text).toBe("预算数由 2.00 改为 3.00（+1.00 万元）");
  expect(["E5", "F5", "G5"].map((cell) => sheet?.getCell(cell).text)).toEqual([
    "2.00",
    "3.00",
    "财政所经费!C4",
  ]);
  expect(sheet?.getCell("D11").text).toBe("删去项目“四术并发症费用”");
});

test("a workbook against itself has no difference and ends with 0", async () => {
  const { status, out } = await run("compare", "原.xlsx", "原.xlsx");
  expect(status).toBe(0);
  expect(out).toContain("9 个项目，没有变化。");
});

test("a file that cannot be read is told and ends with 2", async () => {
  expect(await run("compare", "原.xlsx", "没有.xlsx")).toEqual({
    status: 2,
    out: "",
    err: "找不到文件“没有.xlsx”，请核对文件名和所在的文件夹。\n",
  });
});
