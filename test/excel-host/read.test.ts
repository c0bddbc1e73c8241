import { describe, expect, test } from "vitest";
import { readWorkbook } from "../../src/hosts/xlsx/read/read-workbook.ts";
import { cellsOf } from "../workbooks/cells-of.ts";
import { workbookOf } from "../workbooks/workbook-of.ts";
import { openExcel } from "./opened-excel.ts";
import { workbookWith } from "./workbook-with.ts";

test("the active sheet is read with two syncs, values at their addresses", async () => {
  const bytes = await workbookWith((file) => {
    const sheet = file.addWorksheet("财政所经费");
    sheet.getCell("B2").value = "项目名称";
    sheet.getCell("C2").value = 12.5;
    sheet.getCell("C3").value = { formula: "C2*2", result: 25, date1904: false };
    sheet.getCell("C4").value = { formula: "C2/0", result: { error: "#DIV/0!" }, date1904: false };
    sheet.getCell("D2").value = "=不是公式";
    sheet.mergeCells("B5:D6");
    sheet.getCell("B5").value = "合并";
  });
  const { host, excel } = await openExcel(bytes);
  const sheet = await host.readActive();
  expect(cellsOf(sheet)).toEqual({
    B2: "项目名称",
    C2: 12.5,
    C3: 25,
    C4: { error: "#DIV/0!" },
    D2: "=不是公式",
    B5: "合并",
  });
  expect(sheet.cellAt(3, 3)?.isFormula).toBe(true);
  expect(sheet.cellAt(2, 4)?.isFormula).toBe(false);
  expect(sheet.merges).toEqual([{ top: 5, left: 2, bottom: 6, right: 4 }]);
  expect(excel.batches).toHaveLength(2);
});

/** A sheet of this many forms under each other, each of 4 rows with 3 merged areas. */
function stackedForms(forms: number): Uint8Array {
  let rows = "";
  let merges = "";
  for (let form = 0; form < forms; form++) {
    const top = form * 4 + 1;
    for (let row = top; row < top + 4; row++) {
      rows += `<row r="${row}"><c r="A${row}"><v>${row}</v></c><c r="C${row}" t="inlineStr"><is><t>第${row}行</t></is></c><c r="E${row}"><v>1</v></c></row>`;
    }
    merges += `<mergeCell ref="A${top}:B${top}"/><mergeCell ref="C${top}:D${top + 3}"/><mergeCell ref="A${top + 1}:B${top + 3}"/>`;
  }
  return workbookOf({ sheets: { 表: `<sheetData>${rows}</sheetData><mergeCells>${merges}</mergeCells>` } });
}

test.each([false, true])(
  "more merged areas than Excel tells at once are all read (cut off at ranges: %s)",
  async (isCut) => {
    const bytes = stackedForms(300);
    const { host, excel } = await openExcel(bytes);
    excel.workbook.cutsMergedAreas = isCut;
    const sheet = await host.readActive();
    expect(excel.batches).toHaveLength(2);
    const [file] = readWorkbook(bytes).sheets();
    const sorted = (merges: readonly { top: number; left: number }[] = []) =>
      [...merges].sort((a, b) => a.top - b.top || a.left - b.left);
    expect(sorted(sheet.merges)).toEqual(sorted(file?.merges));
  },
);

test("what is too large for one answer is read in parts, with nothing lost", async () => {
  const { host, excel } = await openExcel(stackedForms(300));
  excel.faults.payloadLimit = 60_000;
  const sheet = await host.readActive();
  expect(excel.batches.length).toBeGreaterThan(2);
  expect(sheet.rows.map(({ row }) => row)).toEqual(Array.from({ length: 1200 }, (_, index) => index + 1));
  expect(sheet.cellAt(1, 3)?.value).toBe("第1行");
  expect(sheet.merges).toHaveLength(900);
});

test("one row that is too large for an answer is told", async () => {
  const { host, excel } = await openExcel(stackedForms(1));
  excel.faults.payloadLimit = 300;
  await expect(host.readAll()).rejects.toMatchObject({ fault: "too-large" });
});

test("hidden sheets are left out, a blank one is blank, and dates are serial numbers with their format", async () => {
  const { host } = await openExcel(
    await workbookWith((file) => {
      file.addWorksheet("空表");
      file.addWorksheet("隐藏").state = "hidden";
      const cell = file.addWorksheet("日期").getCell("B2");
      cell.value = new Date(Date.UTC(2021, 11, 31));
      cell.numFmt = 'yyyy"年"m"月"d"日"';
    }),
  );
  const { sheets } = await host.readAll();
  expect(sheets.map(({ name }) => name)).toEqual(["空表", "日期"]);
  expect(sheets[0]?.rows).toEqual([]);
  expect(sheets[1]?.cellAt(2, 2)).toMatchObject({ value: 44561, format: 'yyyy"年"m"月"d"日"' });
});

test("a sheet that is removed between two syncs is told", async () => {
  const { host, excel } = await openExcel(
    await workbookWith((file) => {
      file.addWorksheet("留").getCell("A1").value = 1;
      file.addWorksheet("去").getCell("A1").value = 1;
    }),
  );
  excel.faults.beforeBatch = (count) => {
    if (count === 3) excel.workbook.remove(excel.workbook.sheet("去"));
  };
  await expect(host.readAll()).rejects.toMatchObject({ fault: "sheet-gone" });
  await expect(host.readAll()).resolves.toMatchObject({ activeSheet: "留" });
});

test("while the user types into a cell reading says so", async () => {
  const { host, excel } = await openExcel(stackedForms(1));
  excel.faults.cellEditMode = true;
  await expect(host.readActive()).rejects.toMatchObject({ fault: "cell-being-edited" });
});

describe("in a workbook that counts its days from 1904", () => {
  const lastDay = 44_926;
  const open = (api: number) =>
    workbookWith((file) => {
      file.properties.date1904 = true;
      const sheet = file.addWorksheet("表");
      sheet.getCell("A1").value = new Date(Date.UTC(2022, 11, 31));
      sheet.getCell("A1").numFmt = "yyyy-mm-dd";
      sheet.getCell("B1").value = 12;
    }).then((bytes) => openExcel(bytes, api));

  test.each([7, 13, 15])("dates read as in any other, with no sync more (ExcelApi 1.%i)", async (api) => {
    const { host, excel } = await open(api);
    const sheet = await host.readActive();
    expect([sheet.cellAt(1, 1)?.value, sheet.cellAt(1, 2)?.value]).toEqual([lastDay, 12]);
    expect(excel.batches.length).toBeLessThanOrEqual(2);
  });

  test("a date that is written and taken back is the day that it was", async () => {
    const { host, excel } = await open(13);
    const away = { sheet: "表", row: 1, column: 1, before: lastDay, after: lastDay - 365 };
    await expect(host.write([away])).resolves.toEqual({ written: [away], refused: [] });
    expect((await host.readActive()).cellAt(1, 1)?.value).toBe(lastDay - 365);
    const back = { ...away, before: away.after, after: lastDay };
    await expect(host.write([back])).resolves.toEqual({ written: [back], refused: [] });
    expect(excel.workbook.sheet("表").getCell("A1").value).toBe(lastDay - 1462);
  });

  test("where Excel does not say so, the sheet is read all the same", async () => {
    const { host, excel } = await open(13);
    excel.faults.refusesFunctions = true;
    await expect(host.readActive()).resolves.toMatchObject({ name: "表" });
    excel.batches.length = 0;
    await host.readActive();
    expect(excel.batches).toHaveLength(2);
  });
});
