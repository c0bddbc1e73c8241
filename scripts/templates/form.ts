import type { Workbook } from "exceljs";
import { amountFormat, formPage, type Look, measure, put } from "./style.ts";

const label: Look = { bold: true };
const amount: Look = { format: amountFormat };
const text: Look = { align: "left" };
const aside: Look = { size: 9, colour: "grey", border: "grey", wraps: false };
const asideAmount: Look = { ...aside, format: amountFormat };

/** The schedule points, each with its area in the form and its column in the calculation beside it. */
const points = [
  ["3月底", "B", "B", "J"],
  ["6月底", "C", "C", "K"],
  ["10月底", "D", "E", "L"],
  ["12月底", "F", "G", "M"],
] as const;

/** 项目绩效目标表: the form in A:G, and outside the print area the calculations behind its figures. */
export function addForm(workbook: Workbook): void {
  addSheet(workbook, "项目绩效目标表", [12.5, 14, 17, 11, 11, 12.5, 12], false);
}

/** The same with 权重 beside the description. */
export function addWeightedForm(workbook: Workbook): void {
  addSheet(workbook, "项目绩效目标表（带权重）", [12.5, 13, 15, 15, 10, 12.5, 12], true);
}

function addSheet(workbook: Workbook, name: string, formWidths: readonly number[], weights: boolean): void {
  const sheet = workbook.addWorksheet(name, {
    views: [{ showGridLines: false }],
    pageSetup: {
      ...formPage,
      margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
      printArea: "A$1:G$10",
    },
  });
  const widths = [...formWidths, 3, 30, 13, 13, 13, 13, 13];
  measure(sheet, widths, { 1: 42, 2: 20, 3: 28, 4: 36, 5: 48, 6: 26, 7: 28, 8: 48, 9: 36, 10: 40, 11: 28 });

  put(sheet, "A1:G1", "{{title}}", { size: 16, bold: true, border: "none" });
  put(sheet, "A2:E2", "{{budgetUnit}}", { align: "left", border: "none" });
  put(sheet, "F2:G2", "单位：{{amountUnit}}", { align: "right", border: "none" });

  put(sheet, "A3", "项目编码", label);
  put(sheet, "B3:C3", "{{projectCode}}");
  put(sheet, "D3", "项目名称", label);
  put(sheet, "E3:G3", "{{projectName}}");

  put(sheet, "A4:A5", "预算规模及\n资金用途", label);
  put(sheet, "B4", "预算数", label);
  put(sheet, "C4", "{{budget}}", amount);
  put(sheet, "D4", "其中：\n财政资金", label);
  put(sheet, "E4", "{{fiscalFunds}}", amount);
  put(sheet, "F4", "其他资金", label);
  put(sheet, "G4", "{{otherFunds}}", amount);
  put(sheet, "B5:G5", "{{purpose}}", text);

  put(sheet, "A6:A7", "资金支出计划\n（%）", label);
  for (const [point, left, right, beside] of points) {
    const area = (row: number) => (left === right ? `${left}${row}` : `${left}${row}:${right}${row}`);
    put(sheet, area(6), `{{label.${point}}}`, label);
    put(sheet, area(7), `{{schedule.${point}}}`, { format: "0%" });
    put(sheet, `${beside}6`, `截至{{label.${point}}}`, aside);
    put(sheet, `${beside}7`, `{{cumulative.${point}}}`, asideAmount);
    put(sheet, `${beside}8`, `{{increment.${point}}}`, asideAmount);
  }

  put(sheet, "A8", "绩效目标", label);
  put(sheet, "B8:G8", "{{goal}}", text);

  const header: Look = { bold: true, fill: true };
  put(sheet, "A9", "一级指标", header);
  put(sheet, "B9", "二级指标", header);
  put(sheet, "C9", "三级指标", header);
  put(sheet, weights ? "D9" : "D9:E9", "绩效指标描述", header);
  if (weights) put(sheet, "E9", "权重", header);
  put(sheet, "F9", "指标值", header);
  put(sheet, "G9", "指标值\n确定依据", header);

  put(sheet, "A10", "{{indicator.level1 合并}}");
  put(sheet, "B10", "{{indicator.level2}}");
  put(sheet, "C10", "{{indicator.name}}", text);
  put(sheet, weights ? "D10" : "D10:E10", "{{indicator.description}}", text);
  if (weights) put(sheet, "E10", "{{indicator.weight}}");
  put(sheet, "F10", "{{indicator.target}}");
  put(sheet, "G10", "{{indicator.basis}}");

  put(sheet, "I5", "测算（不打印）", {
    ...aside,
    bold: true,
    border: "none",
    align: "left",
    vertical: "bottom",
  });
  put(sheet, "I6", "支出进度", aside);
  put(sheet, "I7", "累计金额（{{amountUnit}}）", aside);
  put(sheet, "I8", "当期金额（{{amountUnit}}）", aside);
  for (const [index, name] of ["除数来源", "除数", "未取整", "测算值", "计价单位", "表内数"].entries()) {
    put(sheet, `${"IJKLMN"[index]}9`, name, aside);
  }
  put(sheet, "I10", "{{indicator.divisorFrom}}", { ...aside, align: "left" });
  put(sheet, "J10", "{{indicator.divisor}}", aside);
  put(sheet, "K10", "{{indicator.exactCost}}", asideAmount);
  put(sheet, "L10", "{{indicator.roundedCost}}", asideAmount);
  put(sheet, "M10", "{{indicator.costUnit}}", aside);
  put(sheet, "N10", "{{indicator.statedCost}}", aside);

  put(sheet, "A11", "{{sample.fractionalPercent}}", { format: "0.0########%" });
}
