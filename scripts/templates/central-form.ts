import type { Workbook } from "exceljs";
import { amountFormat, formPage, type Look, measure, put } from "./style.ts";

const label: Look = { bold: true };
const header: Look = { bold: true, fill: true };
const amount: Look = { format: amountFormat };
const text: Look = { align: "left" };

/** 项目支出绩效目标表 of the central departments: no code, no schedule, a weight for each indicator. */
export function addCentralForm(workbook: Workbook): void {
  const sheet = workbook.addWorksheet("项目支出绩效目标表", {
    views: [{ showGridLines: false }],
    pageSetup: {
      ...formPage,
      margins: { left: 0.5, right: 0.5, top: 0.7, bottom: 0.6, header: 0.3, footer: 0.3 },
      printArea: "A$1:F$10",
    },
  });
  measure(sheet, [13, 16, 20, 24, 18, 9], {
    1: 38,
    2: 20,
    3: 28,
    4: 28,
    5: 24,
    6: 24,
    7: 24,
    8: 60,
    9: 28,
    10: 28,
  });

  put(sheet, "A1:F1", "项目支出绩效目标表", { size: 16, bold: true, border: "none" });
  put(sheet, "A2:F2", "（{{year}}年度）", { border: "none" });
  put(sheet, "A3", "项目名称", label);
  put(sheet, "B3:F3", "{{projectName}}");
  put(sheet, "A4", "主管部门", label);
  put(sheet, "B4:C4", "{{supervisingDepartment}}");
  put(sheet, "D4", "实施单位", label);
  put(sheet, "E4:F4", "{{budgetUnit}}");

  put(sheet, "A5:A7", "项目资金\n（{{amountUnit}}）", label);
  put(sheet, "B5:C5", "年度资金总额", label);
  put(sheet, "D5:F5", "{{budget}}", amount);
  put(sheet, "B6:C6", "其中：财政拨款", label);
  put(sheet, "D6:F6", "{{fiscalFunds}}", amount);
  put(sheet, "B7:C7", "其他资金", label);
  put(sheet, "D7:F7", "{{otherFunds}}", amount);

  put(sheet, "A8", "总体目标", label);
  put(sheet, "B8:F8", "{{goal}}", text);

  put(sheet, "A9:A10", "绩效指标", label);
  for (const [index, name] of ["一级指标", "二级指标", "三级指标", "指标值", "分值"].entries()) {
    put(sheet, `${"BCDEF"[index]}9`, name, header);
  }
  put(sheet, "B10", "{{indicator.level1 合并}}");
  put(sheet, "C10", "{{indicator.level2 合并}}");
  put(sheet, "D10", "{{indicator.name}}", text);
  put(sheet, "E10", "{{indicator.target}}");
  put(sheet, "F10", "{{indicator.weight}}");
}
