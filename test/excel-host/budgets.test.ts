import { beforeAll, beforeEach, expect, test } from "vitest";
import { readWorkbook } from "../../src/hosts/xlsx/read/read-workbook.ts";
import { stampWorkbook } from "../../src/hosts/xlsx/stamp/stamp-workbook.ts";
import { openWorkbench } from "../../src/workbench/open-workbench.ts";
import type { Workbench } from "../../src/workbench/workbench.ts";
import { templateBytes, templates } from "../seed/seed-workbook.ts";
import { type OpenedExcel, openExcel } from "./opened-excel.ts";
import { projectPlans } from "./project-plans.ts";

/** 汇总 and 199 projects. */
const bytes = stampWorkbook(templateBytes, projectPlans(199));
let opened: OpenedExcel;
let workbench: Workbench;

beforeAll(async () => {
  opened = await openExcel(bytes);
  workbench = openWorkbench(opened.host, async () => templates);
});

beforeEach(() => {
  opened.excel.batches.length = 0;
});

/** What passed over the bridge in this test: how many syncs, and the largest request or response in MB. */
function traffic(): { syncs: number; megabytes: number } {
  const sizes = opened.excel.batches.flatMap(({ requestBytes, responseBytes }) => [
    requestBytes,
    responseBytes,
  ]);
  return { syncs: opened.excel.batches.length, megabytes: Math.max(...sizes) / 1024 / 1024 };
}

test("200 sheets are read with three syncs, and as their file reads", async () => {
  const { sheets, activeSheet } = await opened.host.readAll();
  expect(traffic().syncs).toBe(3);
  expect(activeSheet).toBe("汇总");
  const file = [...readWorkbook(bytes).sheets()];
  expect(sheets.map(({ name }) => name)).toEqual(file.map(({ name }) => name));
  expect(sheets.map(({ rows }) => rows)).toEqual(file.map(({ rows }) => rows));
  expect(sheets.map(({ merges }) => merges.length)).toEqual(file.map(({ merges }) => merges.length));
});

test("checking the active sheet takes two syncs", async () => {
  await workbench.check("active");
  expect(traffic().syncs).toBeLessThanOrEqual(2);
});

test("checking 200 sheets takes three syncs under 5 MB, marking them two more", async () => {
  const { workbook } = await workbench.check("all");
  expect(workbook.tables).toHaveLength(199);
  expect(traffic().syncs).toBeLessThanOrEqual(3);
  await expect(workbench.mark()).resolves.toMatchObject({ kind: "done" });
  const { syncs, megabytes } = traffic();
  expect(syncs).toBeLessThanOrEqual(3 + 2);
  expect(megabytes).toBeLessThan(5);
});

test("a cell on each of 200 sheets is written with two syncs and taken back with two", async () => {
  const { sheets } = await opened.host.readAll();
  const edits = sheets.flatMap(({ name, rows }) => {
    const cell = rows[0]?.cells[0];
    return cell ? [{ sheet: name, row: cell.row, column: cell.column, before: cell.value, after: "=1" }] : [];
  });
  opened.excel.batches.length = 0;
  await expect(workbench.apply(edits)).resolves.toEqual({ kind: "done", changed: 200, refused: [] });
  expect(traffic().syncs).toBe(2);
  await expect(workbench.undo()).resolves.toEqual({ kind: "done", changed: 200, refused: [] });
  expect(traffic().syncs).toBe(4);
  expect(traffic().megabytes).toBeLessThan(5);
});

test("a hundred project sheets with 汇总 and 校验报告 are generated with two syncs under 4 MB", async () => {
  const hundred = (await workbench.check("all")).workbook.tables.slice(0, 100);
  opened.excel.batches.length = 0;
  const work = { progress() {}, signal: new AbortController().signal };
  await expect(workbench.generate(hundred, { extras: true }, work)).resolves.toMatchObject({
    kind: "done",
    changed: 102,
  });
  expect(traffic().syncs).toBe(2);
  expect(traffic().megabytes).toBeLessThan(4);
});
