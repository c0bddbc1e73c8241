import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { seedFile } from "../document/seed.ts";

const main = fileURLToPath(new URL("../../src/apps/cli/main.ts", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "jibiao-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command line as a process of its own; with `hangUp` its reader goes away after the first bytes. */
function start(
  args: readonly string[],
  hangUp = false,
): Promise<{ status: number | null; out: string; err: string }> {
  const tsx = fileURLToPath(import.meta.resolve("tsx"));
  const child = spawn(process.execPath, ["--import", tsx, main, ...args], { cwd: folder });
  const printed = { out: "", err: "" };
  child.stdout.on("data", (bytes: Buffer) => {
    printed.out += bytes.toString();
    if (hangUp) child.stdout.destroy();
  });
  child.stderr.on("data", (bytes: Buffer) => {
    printed.err += bytes.toString();
  });
  return new Promise((resolve) => child.on("close", (status) => resolve({ status, ...printed })));
}

test("the program runs as a process: import, check, and a reader that hangs up early", async () => {
  expect(await start(["import", seedFile, "-o", "甲.xlsx"])).toEqual({
    status: 0,
    out: "已写入“甲.xlsx”：9 张项目绩效目标表，部门整体绩效目标（13 项职责）。\n",
    err: "",
  });
  const { status, out, err } = await start(["check", "甲.xlsx", "--format", "json"]);
  expect({ status, err }).toEqual({ status: 0, err: "" });
  expect(JSON.parse(out)).toMatchObject({ version: 1, summary: { tables: 9, errors: 0 } });
  expect(await start(["check", "甲.xlsx", "--format", "json"], true)).toMatchObject({ status: 0, err: "" });
}, 60_000);

test("a file that cannot be read ends the process with 2 and one sentence", async () => {
  writeFileSync(join(folder, "文本.xlsx"), "项目编码");
  const { status, out, err } = await start(["fix", "文本.xlsx", "-o", "新.xlsx"]);
  expect({ status, out }).toEqual({ status: 2, out: "" });
  expect(err).toMatch(/^“文本\.xlsx”不是能读取的 Excel 工作簿[^\n]*。\n$/);
  expect(readdirSync(folder)).not.toContain("新.xlsx");
}, 60_000);
