import type { Workbook } from "exceljs";
import { a4, type Look, measure, put } from "./style.ts";

const heading: Look = { size: 12, bold: true, align: "left", border: "none" };
const header: Look = { bold: true, fill: true };
const text: Look = { align: "left" };

/** 部门整体绩效目标: the overall goal, a row for each duty, a row for each paragraph on safeguards. */
export function addDepartment(workbook: Workbook): void {
  const sheet = workbook.addWorksheet("部门整体绩效目标", {
    views: [{ showGridLines: false }],
    headerFooter: { oddFooter: "&C第 &P 页，共 &N 页" },
    pageSetup: {
      ...a4,
      orientation: "portrait",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 },
      printArea: "A$1:D$8",
    },
  });
  measure(sheet, [7, 17, 32, 32], { 1: 36, 2: 28, 3: 36, 4: 28, 5: 26, 6: 36, 7: 28, 8: 24 });

  put(sheet, "A1:D1", "部门整体绩效目标", { size: 16, bold: true, border: "none" });
  put(sheet, "A2:D2", "一、总体绩效目标", heading);
  put(sheet, "A3:D3", "{{overallGoal}}", text);
  put(sheet, "A4:D4", "二、分项绩效目标", heading);
  for (const [index, name] of ["序号", "职责", "绩效目标", "绩效指标"].entries()) {
    put(sheet, `${"ABCD"[index]}5`, name, header);
  }
  put(sheet, "A6", "{{duty.number}}");
  put(sheet, "B6", "{{duty.name}}");
  put(sheet, "C6", "{{duty.goal}}", text);
  put(sheet, "D6", "{{duty.indicator}}", text);
  put(sheet, "A7:D7", "三、工作保障措施", heading);
  put(sheet, "A8:D8", "{{safeguard}}", text);
}
