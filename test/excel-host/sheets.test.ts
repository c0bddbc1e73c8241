import { beforeEach, expect, test } from "vitest";
import { readWorkbook } from "../../src/hosts/xlsx/read/read-workbook.ts";
import { cellsOf } from "../workbooks/cells-of.ts";
import { type OpenedExcel, openExcel, unwatched } from "./opened-excel.ts";
import { projectPlans } from "./project-plans.ts";
import { workbookWith } from "./workbook-with.ts";

let opened: OpenedExcel;

beforeEach(async () => {
  opened = await openExcel(
    await workbookWith((file) => {
      file.addWorksheet("原表").getCell("A1").value = "原文";
    }),
  );
});

const names = () => opened.excel.workbook.sheets.map(({ name }) => name);
const plans = projectPlans(3);
const planned = plans.map(({ name }) => name);

test("a hundred projects and 汇总 are added with two syncs, true to their plans", async () => {
  const many = projectPlans(100);
  await expect(opened.host.addSheets(many, unwatched)).resolves.toEqual(many.map(({ name }) => name));
  expect(opened.excel.batches).toHaveLength(2);
  expect(Math.max(...opened.excel.batches.map(({ requestBytes }) => requestBytes))).toBeLessThan(
    4 * 1024 * 1024,
  );
  const sheets = [...readWorkbook(await opened.excel.workbook.bytes()).sheets()];
  expect(sheets.map(({ name }) => name)).toEqual(["原表", ...many.map(({ name }) => name)]);
  for (const [index, { rows, merges }] of many.entries()) {
    const sheet = sheets[index + 1];
    if (!sheet) throw new Error("a sheet is missing");
    const values = rows.flatMap((row) =>
      row.cells.flatMap(({ column, value }) =>
        value === null || value === "" ? [] : [[row.row, column, value]],
      ),
    );
    expect(
      values.filter(([row, column, value]) => sheet.cellAt(Number(row), Number(column))?.value !== value),
    ).toEqual([]);
    expect(sheet.merges).toHaveLength(merges.length);
  }
});

test("when the names were just asked for, adding takes one sync", async () => {
  await expect(opened.host.sheetNames()).resolves.toEqual(["原表"]);
  await opened.host.addSheets(plans, unwatched);
  expect(opened.excel.batches).toHaveLength(2);
});

test("more sheets than one request takes are added in turns, and 汇总 still refers to them all", async () => {
  const many = projectPlans(130);
  const seen: number[] = [];
  await opened.host.addSheets(many, { ...unwatched, progress: (done) => seen.push(done) });
  expect(seen).toEqual([128, 131]);
  expect(opened.excel.batches).toHaveLength(4);
  const [, summary] = [...readWorkbook(await opened.excel.workbook.bytes()).sheets()];
  const formulas = summary?.rows.flatMap(({ cells }) => cells.filter(({ isFormula }) => isFormula)) ?? [];
  const expected = many[0]?.rows.flatMap(({ cells }) => cells.filter(({ formula }) => formula)) ?? [];
  expect(formulas).toHaveLength(expected.length);
  expect(opened.excel.workbook.sheet("汇总").getCell("A1").value).not.toBeNull();
});

test("a name that is taken is told, and nothing added", async () => {
  const [plan] = plans;
  if (!plan) throw new Error("no plan");
  await expect(opened.host.addSheets([{ ...plan, name: "原表" }], unwatched)).rejects.toMatchObject({
    fault: "name-taken",
  });
  expect(names()).toEqual(["原表"]);
});

test("a name that the user takes meanwhile is told, what was added removed, and the user's sheet stays", async () => {
  opened.excel.faults.beforeBatch = (count) => {
    if (count === 2) opened.excel.workbook.file.addWorksheet("项目 2");
  };
  await expect(opened.host.addSheets(plans, unwatched)).rejects.toMatchObject({ fault: "name-taken" });
  expect(names()).toEqual(["原表", "项目 2"]);
});

test("an insert that throws after it succeeded counts as done", async () => {
  opened.excel.faults.insert = "insert-and-throw";
  await expect(opened.host.addSheets(plans, unwatched)).resolves.toEqual(planned);
  expect(names()).toEqual(["原表", ...planned]);
});

test.each(["refuse", "insert-half-and-throw"] as const)(
  "after an insert that fails (%s) the workbook is as it was",
  async (insert) => {
    opened.excel.faults.insert = insert;
    await expect(opened.host.addSheets(plans, unwatched)).rejects.toMatchObject({ fault: "other" });
    expect(names()).toEqual(["原表"]);
    expect(opened.excel.workbook.sheet("原表").getCell("A1").value).toBe("原文");
  },
);

test("when stopped between two turns, what was added is removed", async () => {
  const stop = new AbortController();
  const work = opened.host.addSheets(projectPlans(130), {
    progress: () => stop.abort(),
    signal: stop.signal,
  });
  await expect(work).rejects.toMatchObject({ fault: "cancelled" });
  expect(names()).toEqual(["原表"]);
});

test("while the user types into a cell nothing is added, and that is said", async () => {
  opened.excel.faults.cellEditMode = true;
  await expect(opened.host.addSheets(plans, unwatched)).rejects.toMatchObject({ fault: "cell-being-edited" });
  expect(names()).toEqual(["原表"]);
});

test("in a workbook whose structure is protected nothing is added, and that is said", async () => {
  opened.excel.workbook.isStructureProtected = true;
  await expect(opened.host.addSheets(plans, unwatched)).rejects.toMatchObject({ fault: "protected" });
  expect(names()).toEqual(["原表"]);
});

test("sheets are removed with two syncs, those already gone are passed over", async () => {
  await opened.host.addSheets(plans, unwatched);
  opened.excel.batches.length = 0;
  await opened.host.removeSheets(["项目 1", "不在", "项目 3"]);
  expect(names()).toEqual(["原表", "汇总", "项目 2"]);
  expect(opened.excel.batches).toHaveLength(2);
});

test("an added sheet reads back through the host as through the file", async () => {
  await opened.host.addSheets(plans, unwatched);
  const { sheets } = await opened.host.readAll();
  const file = [...readWorkbook(await opened.excel.workbook.bytes()).sheets()];
  expect(sheets.map(cellsOf)).toEqual(file.map(cellsOf));
  expect(sheets.map(({ merges }) => merges.length)).toEqual(file.map(({ merges }) => merges.length));
});
