import type { Workbook } from "exceljs";
import { amountFormat, type Look, listPage, measure, pageNumbers, put } from "./style.ts";

const header: Look = { bold: true, fill: true };
/** With the width of a space to its right. */
const amount: Look = { align: "right", format: `${amountFormat}_ ` };
const total: Look = { ...amount, bold: true };

const amounts = [
  ["D", "budget"],
  ["E", "fiscalFunds"],
  ["F", "otherFunds"],
  ["G", "cumulative.3月底"],
  ["H", "cumulative.6月底"],
  ["I", "cumulative.10月底"],
  ["J", "cumulative.12月底"],
] as const;

/** 汇总: a row for each project, with links to the forms, and a total. */
export function addSummary(workbook: Workbook): void {
  const sheet = workbook.addWorksheet("汇总", {
    views: [{ showGridLines: false, state: "frozen", ySplit: 4 }],
    headerFooter: pageNumbers,
    pageSetup: {
      ...listPage,
      printArea: "A$1:J$6",
      printTitlesRow: "3:4",
    },
  });
  measure(sheet, [6, 26, 34, 11, 11, 11, 11, 11, 11, 11], { 1: 36, 2: 20, 3: 22, 4: 22, 5: 24, 6: 26 });

  put(sheet, "A1:J1", "项目绩效目标汇总", { size: 16, bold: true, border: "none" });
  put(sheet, "A2:F2", "共 {{count}} 个项目", { align: "left", border: "none" });
  put(sheet, "G2:J2", "单位：{{amountUnit}}", { align: "right", border: "none" });
  put(sheet, "A3:A4", "序号", header);
  put(sheet, "B3:B4", "项目编码", header);
  put(sheet, "C3:C4", "项目名称", header);
  put(sheet, "D3:D4", "预算数", header);
  put(sheet, "E3:E4", "财政资金", header);
  put(sheet, "F3:F4", "其他资金", header);
  put(sheet, "G3:J3", "资金支出计划（累计）", header);
  for (const [index, point] of ["3月底", "6月底", "10月底", "12月底"].entries()) {
    put(sheet, `${"GHIJ"[index]}4`, point, header);
  }

  put(sheet, "A5", "{{summary.number}}");
  put(sheet, "B5", "{{summary.projectCode}}");
  put(sheet, "C5", "{{summary.projectName}}", { align: "left", colour: "link" });
  put(sheet, "A6:C6", "合计", { bold: true });
  for (const [column, name] of amounts) {
    put(sheet, `${column}5`, `{{summary.${name}}}`, amount);
    put(sheet, `${column}6`, `{{total.${name}}}`, total);
  }
}
