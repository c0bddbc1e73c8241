import ExcelJS from "exceljs";
import { expect, test } from "vitest";
import { WorkbookError } from "../workbook-error.ts";
import { readTemplates } from "./read-templates.ts";

async function read(author: (sheet: ExcelJS.Worksheet) => void) {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet("说明");
  author(workbook.addWorksheet("目标表"));
  const template = readTemplates(new Uint8Array(await workbook.xlsx.writeBuffer())).get("目标表");
  if (!template) throw new Error("The sheet was not read");
  return template;
}

test("a template sheet is read with what decides how texts fit", async () => {
  const template = await read((sheet) => {
    sheet.getColumn(2).width = 20;
    sheet.getRow(1).height = 36;
    sheet.getCell("A1").value = "{{title}}";
    sheet.getCell("A1").style = { font: { name: "宋体", size: 16 }, alignment: { wrapText: true } };
    sheet.getCell("B2").value = 3;
    sheet.getCell("B2").numFmt = "0.00";
    sheet.getCell("C2").style = { font: { name: "宋体", size: 9 } };
    sheet.mergeCells("A3:B4");
    sheet.pageSetup.printArea = "A$1:B$4";
    sheet.autoFilter = "A2:B2";
  });
  expect(template.rows[0]).toEqual({
    row: 1,
    height: 36,
    cells: [{ row: 1, column: 1, value: "{{title}}", format: "", fontSize: 16, wraps: true }],
  });
  expect(template.rows[1]).toEqual({
    row: 2,
    height: null,
    cells: [
      { row: 2, column: 2, value: 3, format: "0.00", fontSize: 11, wraps: false },
      { row: 2, column: 3, value: null, format: "", fontSize: 9, wraps: false },
    ],
  });
  expect(template.merges).toEqual([{ top: 3, left: 1, bottom: 4, right: 2 }]);
  expect(template.printArea).toEqual({ top: 1, left: 1, bottom: 4, right: 2 });
  expect(template.autoFilter).toEqual({ top: 2, left: 1, bottom: 2, right: 2 });
});

test("columns are as wide in points as the default font makes them: 7 pixels a digit for Calibri 11", async () => {
  const template = await read((sheet) => {
    sheet.getColumn(2).width = 20;
  });
  expect(template.columnWidths.get(2)).toBe((20 * 7 * 72) / 96);
});

test("a formula dragged over several cells is each cell's own", async () => {
  const template = await read((sheet) => {
    sheet.getCell("A1").value = 1;
    sheet.fillFormula("C1:D2", "A1*$A$1");
  });
  const formulas = template.rows.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula ?? []));
  expect(formulas).toEqual(["A1*$A$1", "B1*$A$1", "A2*$A$1", "B2*$A$1"]);
});

test("what is no workbook is told as such", () => {
  expect(() => readTemplates(new TextEncoder().encode("不是工作簿"))).toThrow(WorkbookError);
});
