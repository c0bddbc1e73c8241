import type { Workbook } from "exceljs";
import { type Look, listPage, measure, pageNumbers, put } from "./style.ts";

const text: Look = { align: "left" };

const columns = [
  ["A", "序号", "{{finding.number}}", {}],
  ["B", "级别", "{{finding.severity}}", {}],
  ["C", "规则", "{{finding.code}}", {}],
  ["D", "工作表", "{{finding.sheet}}", text],
  ["E", "单元格", "{{finding.cell}}", { colour: "link" }],
  ["F", "问题", "{{finding.message}}", text],
  ["G", "修正建议", "{{finding.fix}}", text],
] as const;

/** 校验报告: a row for each finding, with a link to its cell. */
export function addReport(workbook: Workbook): void {
  const sheet = workbook.addWorksheet("校验报告", {
    views: [{ showGridLines: false, state: "frozen", ySplit: 3 }],
    headerFooter: pageNumbers,
    pageSetup: {
      ...listPage,
      printArea: "A$1:G$4",
      printTitlesRow: "3:3",
    },
  });
  measure(sheet, [6, 7, 9, 22, 9, 54, 34], { 1: 36, 2: 20, 3: 24, 4: 22 });

  put(sheet, "A1:G1", "校验报告", { size: 16, bold: true, border: "none" });
  put(sheet, "A2:G2", "共 {{count}} 条：错误 {{errors}} 条，警告 {{warnings}} 条，提示 {{infos}} 条", {
    align: "left",
    border: "none",
  });
  for (const [column, name, placeholder, look] of columns) {
    put(sheet, `${column}3`, name, { bold: true, fill: true });
    put(sheet, `${column}4`, placeholder, look);
  }
  sheet.autoFilter = "A3:G4";
}
