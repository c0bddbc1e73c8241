import type { Workbook } from "exceljs";
import { type Look, listPage, measure, pageNumbers, put } from "./style.ts";

const text: Look = { align: "left" };

/** Money in 元, with thousands separators. */
const amount: Look = { align: "right", format: "#,##0.00" };

const columns: readonly (readonly [name: string, placeholder: string, width: number, look: Look])[] = [
  ["单位名称", "{{budgetUnit}}", 16, {}],
  ["项目编码", "{{projectCode 合并}}", 15, {}],
  ["项目名称", "{{projectName 合并}}", 16, {}],
  ["预算数（元）", "{{budget 合并}}", 13, amount],
  ["年度目标", "{{goal 合并}}", 26, text],
  ["一级指标", "{{indicator.level1 合并}}", 9, {}],
  ["二级指标", "{{indicator.level2 合并}}", 11, {}],
  ["三级指标", "{{indicator.name}}", 20, text],
  ["指标性质", "{{indicator.operator}}", 6, {}],
  ["指标值", "{{indicator.number}}", 14, {}],
  ["度量单位", "{{indicator.unit}}", 8, {}],
  ["权重", "{{indicator.weight}}", 6, {}],
  ["指标方向性", "{{indicator.direction}}", 7, {}],
];

/** 绩效目标台账: a row for each indicator of each project. */
export function addLedger(workbook: Workbook): void {
  const sheet = workbook.addWorksheet("绩效目标台账", {
    views: [{ showGridLines: false, state: "frozen", ySplit: 3 }],
    headerFooter: pageNumbers,
    pageSetup: { ...listPage, printArea: "A$1:M$4", printTitlesRow: "3:3" },
  });
  measure(
    sheet,
    columns.map(([, , width]) => width),
    { 1: 36, 2: 20, 3: 32, 4: 26 },
  );
  put(sheet, "A1:M1", "项目绩效目标台账", { size: 16, bold: true, border: "none" });
  put(sheet, "A2:G2", "共 {{count}} 个项目", { align: "left", border: "none" });
  put(sheet, "H2:M2", "单位：元", { align: "right", border: "none" });
  for (const [index, [name, placeholder, , look]] of columns.entries()) {
    const column = "ABCDEFGHIJKLM"[index];
    put(sheet, `${column}3`, name, { bold: true, fill: true });
    put(sheet, `${column}4`, placeholder, look);
  }
}
