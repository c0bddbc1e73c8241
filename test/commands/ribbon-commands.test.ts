import { expect, test, vi } from "vitest";
import { answerRibbon } from "../../src/apps/commands/answer-ribbon.ts";
import { ribbonCommands } from "../../src/apps/commands/ribbon-commands.ts";
import { Sheet } from "../../src/core/grid/sheet.ts";
import { readTables } from "../../src/core/read/read-tables.ts";
import type { TargetTable } from "../../src/core/read/table.ts";
import { HostError } from "../../src/hosts/host.ts";
import { openXlsxHost, type XlsxHost } from "../../src/hosts/xlsx/memory/xlsx-host.ts";
import { openWorkbench } from "../../src/workbench/open-workbench.ts";
import { seedWorkbook, templateBytes, templates } from "../seed/seed-workbook.ts";

const open = () => openXlsxHost(seedWorkbook(), templateBytes);

function press(host: XlsxHost, name: string): Promise<string | null> {
  const command = ribbonCommands[name] ?? expect.fail();
  return command(openWorkbench(host, async () => templates));
}

async function activeTable(host: XlsxHost): Promise<TargetTable> {
  return readTables(await host.readActive())[0] ?? expect.fail();
}

/** A code in small letters and full-width digits in a target, both of which have a safe correction. */
async function spoil(host: XlsxHost): Promise<void> {
  const { projectCode, indicators } = await activeTable(host);
  const target = indicators[1]?.target;
  if (!projectCode || !target) expect.fail();
  const editOf = (
    { row, column, value }: Pick<typeof target, "row" | "column" | "value">,
    after: string,
  ) => ({
    ...{ sheet: host.activeSheet, row, column },
    ...{ before: value, after },
  });
  await host.userEdit([editOf(projectCode, projectCode.text.toLowerCase()), editOf(target, "１００％")]);
}

test("校验 marks the cells with findings, selects the most serious and says nothing more", async () => {
  const host = open();
  await spoil(host);
  expect(await press(host, "checkSheet")).toBeNull();
  const marks = host.marks();
  expect(marks.map(({ severity }) => severity)).toContain("error");
  const { row, column } = host.selection ?? expect.fail();
  expect(marks.find((mark) => mark.row === row && mark.column === column)?.severity).toBe("error");
});

test("修正 corrects the active sheet, selects the first corrected cell and says how many there are", async () => {
  const host = open();
  const before = (await activeTable(host)).projectCode?.text;
  await spoil(host);
  expect(await press(host, "fixSheet")).toMatch(/^已修正“.+”的 \d+ 个单元格。$/);
  expect((await activeTable(host)).projectCode?.text).toBe(before);
  expect(host.selection?.sheet).toBe(host.activeSheet);
  expect(await press(host, "fixSheet")).toMatch(/没有可以安全修正的单元格/);
});

test("生成 adds a sheet for each table of the active sheet and says where", async () => {
  const host = open();
  const count = readTables(await host.readActive()).length;
  const before = (await host.readAll()).sheets.length;
  expect(await press(host, "generateSheets")).toBe(`已生成 ${count} 张项目表，排在工作簿末尾。`);
  expect((await host.readAll()).sheets.length).toBe(before + count);
});

test("a sheet without a table is told as such by every command, and nothing is changed", async () => {
  const host = open();
  const before = host.bytes();
  vi.spyOn(host, "readActive").mockResolvedValue(new Sheet("空表", [], []));
  for (const name of Object.keys(ribbonCommands)) {
    expect(await press(host, name)).toBe("“空表”里没有找到绩效目标表。");
  }
  expect(host.bytes()).toEqual(before);
  expect(host.marks()).toEqual([]);
});

test("what the host refuses is said in a sentence, and the button is told the end all the same", async () => {
  const host = open();
  vi.spyOn(host, "readActive").mockRejectedValue(
    new HostError("cell-being-edited", "InvalidOperationInCellEditMode"),
  );
  const said: string[] = [];
  const completed = vi.fn();
  const say = async (sentence: string) => {
    said.push(sentence);
  };
  await answerRibbon(() => press(host, "checkSheet"), say, completed);
  expect(said).toEqual(["有单元格正在编辑。请先按 Enter 或 Esc 结束编辑，再重试。"]);
  expect(completed).toHaveBeenCalledOnce();
});

test("the button is told the end when nothing can be said", async () => {
  const completed = vi.fn();
  const say = () => Promise.reject(new Error("no window"));
  await expect(answerRibbon(async () => "完成", say, completed)).rejects.toThrow("no window");
  expect(completed).toHaveBeenCalledOnce();
});
