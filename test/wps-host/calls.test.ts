import { expect, test } from "vitest";
import { readWorkbook } from "../../src/hosts/xlsx/read/read-workbook.ts";
import { plainSheet } from "../host-contract/independent-reading.ts";
import { seedWorkbook } from "../seed/seed-workbook.ts";
import { type OpenedWps, openWps } from "./opened-wps.ts";
import { stackedForms } from "./stacked-forms.ts";

const rows = 200;
const forms = stackedForms(rows);
const [formsAsFile = expect.fail()] = readWorkbook(forms).sheets();

/** What passes over the bridge during the work. */
async function callsOf({ wps }: OpenedWps, work: () => Promise<unknown>): Promise<readonly string[]> {
  wps.bridge.calls.length = 0;
  await work();
  return [...wps.bridge.calls];
}

const count = (calls: readonly string[], name: string) => calls.filter((call) => call === name).length;

test("a sheet of 200 rows is read with 20 calls where files can be used, and as its file reads", async () => {
  const opened = openWps(forms);
  const calls = await callsOf(opened, async () => {
    expect(plainSheet(await opened.host.readActive())).toEqual(plainSheet(formsAsFile));
  });
  expect(calls.length).toBeLessThanOrEqual(20);
  expect(count(calls, "Range.Value2")).toBe(1);
  expect([...opened.wps.files.keys()]).toEqual([]);
});

test("without files it takes at most one call more for each blank cell that a merged area may cover", async () => {
  const opened = openWps(forms, { files: "none" });
  const values = opened.wps.application.ActiveSheet.UsedRange.Value2 as unknown[][];
  const candidates = values.flat().filter((value) => value === null).length;
  const calls = await callsOf(opened, async () => {
    expect(plainSheet(await opened.host.readActive())).toEqual(plainSheet(formsAsFile));
  });
  expect(calls.length).toBeLessThanOrEqual(20 + candidates);
  expect(count(calls, "Range.Value2")).toBe(1);
  // An area is found with one question for its address, and hardly one is asked for in vain.
  expect(count(calls, "Range.MergeArea")).toBeLessThan(formsAsFile.merges.length * 1.1);
});

test("a sheet of 200 rows without merged areas is read with 20 calls, files or not", async () => {
  const opened = openWps(forms, { files: "none" });
  const [sheet = expect.fail()] = opened.wps.book.sheets;
  sheet.merges = [];
  for (const cell of sheet.cells.values()) cell.style = 0;
  const calls = await callsOf(opened, () => opened.host.readActive());
  expect(calls.length).toBeLessThanOrEqual(20);
});

test("all sheets of a workbook are read with as many calls as one, where files can be used", async () => {
  const opened = openWps(seedWorkbook());
  const calls = await callsOf(opened, () => opened.host.readAll());
  expect(calls.length).toBeLessThanOrEqual(20);
  expect(count(calls, "Range.Value2")).toBe(0);
});

test("without files each sheet's values are read with one call", async () => {
  const opened = openWps(seedWorkbook(), { files: "none" });
  const calls = await callsOf(opened, () => opened.host.readAll());
  expect(count(calls, "Range.Value2")).toBe(opened.wps.book.sheets.length);
});

test("100 cells below each other are written as one block", async () => {
  const opened = openWps(forms);
  const edits = Array.from({ length: 100 }, (_, index) => ({
    ...{ sheet: formsAsFile.name, row: index + 300, column: 2 },
    ...{ before: null, after: `第${index + 1}项` },
  }));
  const calls = await callsOf(opened, async () => {
    expect((await opened.host.write(edits)).refused).toEqual([]);
  });
  expect(count(calls, "Range.Value2=")).toBe(1);
});

test("marking 200 cells takes a handful of calls for 40 of them", async () => {
  const opened = openWps(forms);
  const marks = Array.from({ length: 200 }, (_, index) => ({
    ...{ sheet: formsAsFile.name, row: index + 1, column: 1, severity: "error" as const },
  }));
  const calls = await callsOf(opened, () => opened.host.mark(marks));
  expect(calls.length).toBeLessThanOrEqual(80);
});
