import ExcelJS from "exceljs";
import { expect, test } from "vitest";
import { readStyles } from "./read-styles.ts";

async function stylesOf(fill: (sheet: ExcelJS.Worksheet) => void) {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet("别的").getCell("A1").value = "不看";
  fill(workbook.addWorksheet("看的"));
  const styles = await readStyles(new Uint8Array(await workbook.xlsx.writeBuffer()), "看的");
  if (!styles) throw new Error("The sheet was not found");
  return styles;
}

test("widths and heights are in pixels, and what is hidden has none", async () => {
  const styles = await stylesOf((sheet) => {
    sheet.getColumn(1).width = 20;
    sheet.getColumn(2).hidden = true;
    sheet.getRow(1).height = 30;
    sheet.getRow(2).hidden = true;
    sheet.getCell("C2").value = "有";
  });
  expect([1, 2].map(styles.columnWidth)).toEqual([140, 0]);
  expect([1, 2].map(styles.rowHeight)).toEqual([40, 0]);
});

test("a cell looks as in the workbook, its theme colours included", async () => {
  const { cell } = await stylesOf((sheet) => {
    const darkened: Partial<ExcelJS.Color> & { tint: number } = { theme: 0, tint: -0.5 };
    const filled = sheet.getCell("B2");
    filled.font = { name: "黑体", size: 16, bold: true, color: { argb: "FFFF0000" } };
    filled.fill = { type: "pattern", pattern: "solid", fgColor: darkened };
    filled.alignment = { horizontal: "center", vertical: "middle", wrapText: true };
    filled.border = { bottom: { style: "medium", color: { argb: "FF00FF00" } } };
  });
  expect(cell(2, 2)).toMatchObject({
    "font-size": "16pt",
    "font-weight": "bold",
    color: "#FF0000",
    "background-color": "rgb(128, 128, 128)",
    "text-align": "center",
    "vertical-align": "middle",
    "white-space": "pre-wrap",
    "border-bottom": "2px solid #00FF00",
  });
  expect(cell(2, 2)["font-family"]).toMatch(/^"黑体"/);
});

test("merged areas and values do not stand in the way of the cells' own borders", async () => {
  const { cell } = await stylesOf((sheet) => {
    sheet.mergeCells("A1:C1");
    sheet.getCell("A1").value = { formula: "1+1", result: 2 };
    sheet.getCell("A1").border = { left: { style: "thin" } };
    sheet.getCell("A2").value = "文本";
  });
  expect(cell(1, 1)["border-left"]).toBe("1px solid #000");
});

test("a sheet that is not there has no looks", async () => {
  const bytes = new Uint8Array(await new ExcelJS.Workbook().xlsx.writeBuffer());
  await expect(readStyles(bytes, "看的")).resolves.toBeNull();
});
