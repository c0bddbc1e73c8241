import type { Workbook } from "exceljs";
import { type Look, listPage, measure, pageNumbers, put } from "./style.ts";

const text: Look = { align: "left" };

const columns = [
  ["A", "序号", "{{finding.number}}", {}],
  ["B", "项目", "{{finding.project}}", text],
  ["C", "类别", "{{finding.kind}}", {}],
  ["D", "变化", "{{finding.message}}", text],
  ["E", "原内容", "{{finding.before}}", text],
  ["F", "现内容", "{{finding.after}}", text],
  ["G", "原单元格", "{{finding.beforeCell}}", text],
  ["H", "现单元格", "{{finding.afterCell}}", text],
] as const;

/** 对比: a row for each difference between two versions of the tables. */
export function addComparison(workbook: Workbook): void {
  const sheet = workbook.addWorksheet("对比", {
    views: [{ showGridLines: false, state: "frozen", ySplit: 4 }],
    headerFooter: pageNumbers,
    pageSetup: { ...listPage, printArea: "A$1:H$5", printTitlesRow: "4:4" },
  });
  measure(sheet, [6, 24, 7, 44, 28, 28, 19, 19], { 1: 36, 2: 20, 3: 20, 4: 24, 5: 22 });

  put(sheet, "A1:H1", "绩效目标表对比", { size: 16, bold: true, border: "none" });
  put(sheet, "A2:H2", "原表：{{beforeFile}}　　现表：{{afterFile}}", { align: "left", border: "none" });
  put(
    sheet,
    "A3:H3",
    "共 {{differences}} 处变化：{{changed}} 个项目有改动，新增 {{added}} 个项目，删去 {{removed}} 个项目",
    { align: "left", border: "none" },
  );
  for (const [column, name, placeholder, look] of columns) {
    put(sheet, `${column}4`, name, { bold: true, fill: true });
    put(sheet, `${column}5`, placeholder, look);
  }
  sheet.autoFilter = "A4:H5";
}
