import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { LibrarySchema } from "../../src/core/library/library.ts";
import { ReportSchema } from "../../src/core/model/report.ts";
import { seedFile } from "../document/seed.ts";
import { runIn } from "./run-in.ts";

let folder = "";
const run = (...args: string[]) => runIn(folder, args);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "jibiao-"));
  await run("import", seedFile, "-o", "导入.xlsx");
  await run("library", "build", "导入.xlsx", "-o", "库.json");
});

afterAll(() => rmSync(folder, { recursive: true }));

const read = (file: string) => LibrarySchema.parse(JSON.parse(readFileSync(join(folder, file), "utf8")));

test("build collects the indicators of a workbook with how many tables use each", () => {
  const { entries } = read("库.json");
  const entry = entries.find(({ name }) => name === "工作完成时间");
  expect(entry).toMatchObject({ level2: "时效指标", targets: [["12月31日前完成", 8]], count: 8 });
  expect(entries.map(({ name }) => name)).not.toContain("经济成本指标");
});

test("build merges libraries and workbooks", async () => {
  const { status, out } = await run("library", "build", "导入.xlsx", "库.json", "-o", "合并.json");
  expect({ status, out }).toEqual({
    status: 0,
    out: `已写入“合并.json”：${read("库.json").entries.length} 条指标。\n`,
  });
  expect(read("合并.json").entries.find(({ name }) => name === "工作完成时间")?.count).toBe(16);
});

test("a workbook given twice counts once", async () => {
  await run("library", "build", "导入.xlsx", "导入.xlsx", "-o", "两遍.json");
  expect(read("两遍.json")).toEqual(read("库.json"));
});

test("show lists a library or one class of it, as text or JSON", async () => {
  const satisfaction = await run("library", "show", "库.json", "--class", "满意度");
  expect(satisfaction).toEqual({
    status: 0,
    err: "",
    out:
      "满意度指标 · 服务对象满意度指标\n" +
      "  群众满意度  常用 ≥95%，3 张表\n    该项工作产生的一定影响，基层群众对工作的满意度。\n",
  });
  const json = await run("library", "show", "库.json", "--format", "json");
  expect(LibrarySchema.parse(JSON.parse(json.out))).toEqual(read("库.json"));
  expect((await run("library", "show", "库.json", "--class", "生态效益")).out).toBe(
    "指标库中没有这一类指标。\n",
  );
});

test("suggest looks in the library that ships with the product, or in the one named", async () => {
  const { out } = await run(
    "library",
    "suggest",
    "--class",
    "数量",
    "--words",
    "防汛抗旱经费",
    "--limit",
    "2",
  );
  expect(out.match(/^ {2}\S+/gm)).toHaveLength(2);
  expect(out).toContain("防汛");
  const own = await run(
    "library",
    "suggest",
    "--class",
    "成本",
    "--words",
    "各村资金分配",
    "--library",
    "库.json",
    "--limit",
    "1",
  );
  expect(own.out).toContain("  每村分配资金  常用 ≤1.29万元");
});

test("new fills the empty rows with suggestions, and writes no target", async () => {
  const { status } = await run(
    "new",
    "-o",
    "新.xlsx",
    "--name",
    "征兵工作经费",
    "--year",
    "2023",
    "--suggest",
  );
  expect(status).toBe(0);
  const { out } = await run("check", "新.xlsx", "--format", "json");
  const indicators = ReportSchema.parse(JSON.parse(out)).workbooks[0]?.tables[0]?.project.indicators ?? [];
  expect(indicators.map(({ name }) => name)).toContain("征兵宣传活动次数");
  expect(indicators.every(({ name, basis }) => name && basis)).toBe(true);
  expect(indicators.flatMap(({ target }) => target ?? [])).toEqual(["2023年12月31日前完成"]);
});

test.each([
  [["show", "坏.json"], "“坏.json”不是指标库文件"],
  [["show", "没有.json"], "找不到文件“没有.json”"],
  [["build", "库.json", "-o", "库.json"], "与输入文件是同一个文件"],
  [["build", "导入.xlsx", "-o", "库.xlsx"], "扩展名应为 .json"],
  [["suggest"], "缺少必需的选项“--class <类别>”"],
  [["suggest", "--class", "进度"], "不是规定的一级指标或二级指标"],
  [["suggest", "--class", "数量", "--limit", "0"], "应为大于 0 的整数"],
])("a wrong call library %j is told in one sentence and ends with 2", async (args, told) => {
  writeFileSync(join(folder, "坏.json"), '{"version":1,"entries":[{}]}');
  const { status, out, err } = await run("library", ...args);
  expect({ status, out }).toEqual({ status: 2, out: "" });
  expect(err).toContain(told);
  expect(err).toMatch(/^[^\n]*。\n$/);
});
