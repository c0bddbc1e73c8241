import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { seedFile } from "../document/seed.ts";
import { badDocuments, badWorkbooks, writeBadFiles } from "./bad-files.ts";
import { runIn } from "./run-in.ts";

let folder = "";

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "jibiao-"));
  await writeBadFiles(folder);
  expect(await runIn(folder, ["import", seedFile, "-o", "好.xlsx"])).toMatchObject({ status: 0, err: "" });
  writeFileSync(join(folder, "原有.xlsx"), "原有内容");
  mkdirSync(join(folder, "输出文件夹.xlsx"));
  symlinkSync(join(folder, "好.xlsx"), join(folder, "链接.xlsx"));
  symlinkSync(folder, join(folder, "另一条路"));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Exit 2, one sentence in Chinese that names the file, nothing on stdout, and no file made or changed. */
async function expectRefusal(args: readonly string[], file: string, told: RegExp): Promise<void> {
  const before = readdirSync(folder);
  const { status, out, err } = await runIn(folder, args);
  expect(err).toMatch(told);
  expect(err).toMatch(/^[^\n]*[。]\n$/);
  expect(err).toContain(`“${file}”`);
  expect(err).not.toMatch(/\bat |Error|undefined/);
  expect({ status, out }).toEqual({ status: 2, out: "" });
  expect(readdirSync(folder)).toEqual(before);
  expect(readFileSync(join(folder, "原有.xlsx"), "utf8")).toBe("原有内容");
}

describe.each(badWorkbooks)("%s", (file, told) => {
  test.each([
    ["check", ["check", file]],
    ["fix", ["fix", file, "-o", "新.xlsx"]],
    ["fix over a file", ["fix", file, "-o", "原有.xlsx", "--report", "新.json"]],
    ["generate", ["generate", file, "-o", "新.xlsx"]],
    ["generate over a file", ["generate", file, "-o", "原有.xlsx"]],
  ])("is refused by %s", async (_, args) => {
    await expectRefusal(args, file, told);
  });
});

test.each(badWorkbooks.filter(([file]) => file !== "无表.xlsx"))(
  "%s is refused by new --into",
  async (file, told) => {
    await expectRefusal(["new", "--name", "新项目", "--into", file, "-o", "原有.xlsx"], file, told);
  },
);

test.each(badDocuments)("%s is refused by import", async (file, told) => {
  await expectRefusal(["import", file, "-o", "原有.xlsx"], file, told);
});

describe.each([
  ["import", ["import", seedFile]],
  ["fix", ["fix", "好.xlsx"]],
  ["generate", ["generate", "好.xlsx"]],
  ["new --into", ["new", "--name", "新项目", "--into", "好.xlsx"]],
])("%s refuses an output", (_, args) => {
  test.each([
    ["没有/新.xlsx", /所在的文件夹不存在/],
    ["好.xlsx/新.xlsx", /所在的文件夹不存在/],
    ["输出文件夹.xlsx", /是文件夹/],
    ["新.xls", /扩展名应为 \.xlsx/],
    ["新", /扩展名应为 \.xlsx/],
  ])("%s", async (output, told) => {
    await expectRefusal([...args, "-o", output], output, told);
  });

  test("where nothing can be written", async () => {
    const output = "/sys/新.xlsx";
    if (!existsSync("/sys")) return console.warn("No folder that nobody can write to: not tested.");
    await expectRefusal([...args, "-o", output], output, /无法写入/);
  });
});

describe.each([
  ["fix", ["fix", "好.xlsx"]],
  ["generate", ["generate", "好.xlsx"]],
  ["new --into", ["new", "--name", "新项目", "--into", "好.xlsx"]],
])("%s refuses its input as output", (_, args) => {
  test.each(["好.xlsx", "./没有/../好.xlsx", "链接.xlsx", "另一条路/好.xlsx"])("named %s", async (output) => {
    const before = readFileSync(join(folder, "好.xlsx"));
    await expectRefusal([...args, "-o", output], output, /与输入文件是同一个文件/);
    expect(readFileSync(join(folder, "好.xlsx")).equals(before)).toBe(true);
  });
});

test("fix refuses to write its report over the workbook or beside a missing folder", async () => {
  await expectRefusal(
    ["fix", "好.xlsx", "-o", "新.xlsx", "--report", "新.xlsx"],
    "新.xlsx",
    /扩展名应为 \.json/,
  );
  await expectRefusal(
    ["fix", "好.xlsx", "-o", "新.xlsx", "--report", "没有/a.json"],
    "没有/a.json",
    /文件夹不存在/,
  );
});

test("a sheet that is not there is refused with the names of those that are", async () => {
  await expectRefusal(
    ["check", "好.xlsx", "--sheet", "没有"],
    "没有",
    /现有的工作表是：财政所经费、村级转移支付/,
  );
  await expectRefusal(["check", "无表.xlsx", "--sheet", "通讯录"], "无表.xlsx", /没有找到项目绩效目标表/);
});

test("check goes on after a file that cannot be read, and says so by its exit status", async () => {
  const { status, out, err } = await runIn(folder, ["check", "空.xlsx", "好.xlsx"]);
  expect(status).toBe(2);
  expect(err).toBe("“空.xlsx”是空文件，请换一份有内容的文件。\n");
  expect(out).toMatch(/1 个文件，9 张项目绩效目标表/);
});

test("the folder holds no temporary files after all these refusals", () => {
  expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
});
