import { beforeEach, expect, test } from "vitest";
import { HostError } from "../../src/hosts/host.ts";
import { cellsOf, firstSheet } from "../workbooks/cells-of.ts";
import { edit } from "./edit.ts";
import { type OpenedExcel, openExcel } from "./opened-excel.ts";
import { workbookWith } from "./workbook-with.ts";

let opened: OpenedExcel;

const original = {
  A1: "名称",
  B1: 1,
  B2: 2,
  B3: true,
  B4: { error: "#N/A" },
  B5: 10,
  C1: "文本",
  D1: "合并",
} as const;

beforeEach(async () => {
  const bytes = await workbookWith((file) => {
    const sheet = file.addWorksheet("表");
    sheet.getCell("A1").value = "名称";
    sheet.getCell("B1").value = 1;
    sheet.getCell("B2").value = 2;
    sheet.getCell("B3").value = true;
    sheet.getCell("B4").value = { error: "#N/A" };
    sheet.getCell("B5").value = { formula: "B1*10", result: 10, date1904: false };
    sheet.getCell("C1").value = "文本";
    sheet.getCell("C1").numFmt = "@";
    sheet.getCell("C2").numFmt = "@";
    sheet.getCell("D1").value = "合并";
    sheet.mergeCells("D1:E3");
    const other = file.addWorksheet("另表");
    other.getCell("A1").value = "甲";
  });
  opened = await openExcel(bytes);
});

/** The first sheet as another reader finds it in the file. */
async function written(): Promise<Record<string, unknown>> {
  return cellsOf(firstSheet(await opened.excel.workbook.bytes()));
}

async function faultOf(work: Promise<unknown>): Promise<HostError> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof HostError)) throw new Error(`Not a HostError: ${error}`);
  return error;
}

test("edits on several sheets are written with two syncs, in the file as they were meant", async () => {
  const edits = [
    edit("表!A1", "名称", "项目名称"),
    edit("表!B1", 1, 2.5),
    edit("表!B2", 2, null),
    edit("另表!A1", "甲", "乙"),
  ];
  await expect(opened.host.write(edits)).resolves.toEqual({ written: edits, refused: [] });
  expect(opened.excel.batches).toHaveLength(2);
  const { B2: _, ...rest } = original;
  await expect(written()).resolves.toEqual({ ...rest, A1: "项目名称", B1: 2.5 });
  expect(opened.excel.workbook.sheet("另表").getCell("A1").value).toBe("乙");
});

test("text stays text, whatever it looks like, and the cell's format stays", async () => {
  const texts = [
    "=A1+1",
    "+1",
    "-3",
    "@名",
    "3-1",
    "2021-12-31",
    "50%",
    "1,200",
    "TRUE",
    "#N/A",
    "'引号",
    "12",
    "１２月",
    "上午8:00",
    "≥2次",
    "办公",
  ];
  const edits = texts.map((text, index) => edit(`表!G${index + 1}`, null, text));
  await opened.host.write(edits);
  const cells = await written();
  expect(texts.map((_, index) => cells[`G${index + 1}`])).toEqual(texts);
  const sheet = opened.excel.workbook.sheet("表");
  expect(texts.map((_, index) => sheet.getCell(index + 1, 7).numFmt ?? "General")).toEqual(
    texts.map(() => "General"),
  );
  const again = await opened.host.readActive();
  expect(texts.map((_, index) => again.cellAt(index + 1, 7)?.isFormula)).toEqual(texts.map(() => false));
});

test("in a cell formatted as text nothing needs an apostrophe", async () => {
  await opened.host.write([edit("表!C1", "文本", "=1+1"), edit("表!C2", null, "12%")]);
  await expect(written()).resolves.toMatchObject({ C1: "=1+1", C2: "12%" });
});

test("cells that changed since and cells with formulas are refused, the others written", async () => {
  opened.excel.workbook.typeInto({ sheet: "表", row: 1, column: 2 }, 7);
  const [changed, formula, good] = [edit("表!B1", 1, 5), edit("表!B5", 10, 11), edit("表!B2", 2, 3)];
  const outcome = await opened.host.write([changed, formula, good]);
  expect(outcome).toEqual({ written: [good], refused: [changed, formula] });
  await expect(written()).resolves.toEqual({ ...original, B1: 7, B2: 3 });
});

test("an edit under a merged area goes to its top left cell, also when that was not read along", async () => {
  const inside = edit("表!E3", "合并", "已改");
  await expect(opened.host.write([inside])).resolves.toEqual({ written: [inside], refused: [] });
  await expect(written()).resolves.toEqual({ ...original, D1: "已改" });
  expect(opened.excel.batches).toHaveLength(3);
});

const threeEdits = [
  edit("表!A1", "名称", "新"),
  edit("表!B1", 1, "=1"),
  edit("表!B3", true, "否"),
  edit("表!B4", { error: "#N/A" }, 0),
];

test.each([1, 2, 3, 4])("when action %i fails midway, what was written is taken back", async (failing) => {
  opened.excel.faults.failChange = (_, count) => (count === failing ? "GeneralException" : undefined);
  const fault = await faultOf(opened.host.write(threeEdits));
  expect(fault).toMatchObject({ fault: "other", written: [] });
  await expect(written()).resolves.toEqual(original);
});

test("what cannot be taken back is told, so that the journal can", async () => {
  opened.excel.faults.failChange = (_, count) => (count >= 3 ? "AccessDenied" : undefined);
  const fault = await faultOf(opened.host.write(threeEdits));
  expect(fault).toMatchObject({ fault: "protected", written: threeEdits.slice(0, 2) });
  await expect(written()).resolves.toEqual({ ...original, A1: "新", B1: "=1" });
  opened.excel.faults.failChange = undefined;
  const back = fault.written.map((done) =>
    edit(`表!${done.column === 1 ? "A1" : "B1"}`, done.after, done.before as string),
  );
  await opened.host.write(back);
  await expect(written()).resolves.toEqual(original);
});

test("while the user types into a cell nothing is written, and that is said", async () => {
  opened.excel.faults.cellEditMode = true;
  await expect(faultOf(opened.host.write(threeEdits))).resolves.toMatchObject({
    fault: "cell-being-edited",
    written: [],
  });
  opened.excel.faults.cellEditMode = false;
  await expect(written()).resolves.toEqual(original);
});

test("when the user begins to type between reading and writing, nothing is written", async () => {
  opened.excel.faults.beforeBatch = (count) => {
    opened.excel.faults.cellEditMode = count === 2;
  };
  await expect(faultOf(opened.host.write(threeEdits))).resolves.toMatchObject({
    fault: "cell-being-edited",
    written: [],
  });
  await expect(written()).resolves.toEqual(original);
});

test("on a protected sheet nothing is written, other sheets included", async () => {
  await opened.excel.workbook.sheet("表").protect("", {});
  const fault = await faultOf(opened.host.write([edit("另表!A1", "甲", "乙"), edit("表!A1", "名称", "新")]));
  expect(fault).toMatchObject({ fault: "protected", written: [] });
  await expect(written()).resolves.toEqual(original);
  expect(opened.excel.workbook.sheet("另表").getCell("A1").value).toBe("甲");
});

test.each([1, 2])(
  "when a sheet is removed before sync %i, nothing stays written and that is said",
  async (batch) => {
    opened.excel.faults.beforeBatch = (count) => {
      if (count === batch) opened.excel.workbook.remove(opened.excel.workbook.sheet("另表"));
    };
    const fault = await faultOf(
      opened.host.write([edit("表!A1", "名称", "新"), edit("另表!A1", "甲", "乙")]),
    );
    expect(fault).toMatchObject({ fault: "sheet-gone", written: [] });
    await expect(written()).resolves.toEqual(original);
  },
);

test("a thousand long texts go in requests under 5 MB", async () => {
  const text = "改善办公条件。".repeat(500);
  const edits = Array.from({ length: 1000 }, (_, index) => edit(`表!H${index + 1}`, null, text));
  await opened.host.write(edits);
  const largest = Math.max(...opened.excel.batches.map(({ requestBytes }) => requestBytes));
  expect(largest).toBeLessThan(5 * 1024 * 1024);
  expect(largest).toBeGreaterThan(3 * 1024 * 1024);
});

test("a write is one action a cell and a sheet, not one a row of the sheet", async () => {
  const edits = Array.from({ length: 10 }, (_, index) => edit(`表!H${index + 1}`, null, index));
  await opened.host.write(edits);
  expect(opened.excel.batches.at(-1)?.actions).toBeLessThanOrEqual(3 * edits.length + 3);
});
