import ExcelJS from "exceljs";

/** A workbook with a bit of everything that a host reads, written by exceljs. */
export async function fixtureWorkbook(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const project = workbook.addWorksheet("项目");
  project.getCell("A1").value = "项目绩效目标表";
  project.mergeCells("A1:D1");
  project.getCell("A2").value = "项目名称";
  project.getCell("B2").value = "征兵工作经费";
  project.getCell("A3").value = "预算数";
  fill(project, "B3", 14.25, "0.00");
  fill(project, "C3", 0.25, "0%");
  fill(project, "D3", new Date(Date.UTC(2022, 11, 31)), "yyyy-mm-dd");
  project.getCell("A4").value = true;
  project.getCell("B4").value = { formula: "B3*2", result: 28.5 };
  project.getCell("C4").value = "1,234.50";
  project.getCell("D4").value = "=1+1";
  project.getCell("A5").value = "第一行\n第二行";
  project.getCell("B5").value = "  两端有空格　";
  project.getCell("A6").value = "产出指标";
  project.mergeCells("A6:A8");
  project.getCell("B6").value = "≥95%";
  project.getCell("B6").fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFFF00" } };
  project.getCell("B7").value = "≤1.29万元";
  project.getCell("B7").font = { bold: true, color: { argb: "FFFF0000" } };
  project.getCell("F12").value = "表外";
  workbook.addWorksheet("隐藏表", { state: "hidden" }).getCell("A1").value = "看不见";
  const summary = workbook.addWorksheet("汇总");
  summary.getCell("A1").value = "合计";
  summary.getCell("B1").value = { formula: "项目!B2", result: "征兵工作经费" };
  summary.getCell("C3").value = 7;
  workbook.addWorksheet("空表");
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function fill(sheet: ExcelJS.Worksheet, address: string, value: ExcelJS.CellValue, format: string): void {
  sheet.getCell(address).value = value;
  sheet.getCell(address).numFmt = format;
}
