import type { Capabilities } from "../host.ts";
import { insertsSheets } from "./inserts-sheets.ts";
import { supportsExcelApi } from "./requirement-sets.ts";

export type ExcelAbility = "marks" | "addSheets" | "events";

const reasons: Readonly<Record<"marks" | "events", string>> = {
  marks: "这个版本的 Excel 不能由加载项标记单元格，需要 Excel 2021 或 Microsoft 365。",
  events: "这个版本的 Excel 不能告知改动，改完请再校验一次。",
};

/** By the reference of each member used: range areas 1.9, events 1.9. */
export function excelCapabilities(): Capabilities {
  const can: Readonly<Record<ExcelAbility, boolean>> = {
    marks: supportsExcelApi(9),
    addSheets: true,
    events: supportsExcelApi(9),
  };
  const lacking = (["marks", "events"] as const).filter((ability) => !can[ability]);
  const limits = Object.fromEntries(lacking.map((ability) => [ability, reasons[ability]]));
  const drawn = insertsSheets() ? {} : { formatting: drawnSheets() };
  return { name: "Excel", ...can, limits: { ...limits, ...drawn } };
}

/** What sheets lack that are drawn: dropdowns and grid lines came with 1.8, page layout and filters with 1.9. */
function drawnSheets(): string {
  const lacking = [
    ...(supportsExcelApi(9) ? [] : ["打印设置", "筛选按钮"]),
    ...(supportsExcelApi(8) ? [] : ["下拉选项"]),
  ];
  const without = lacking.length > 0 ? `，没有${lacking.join("、")}` : "";
  return `这里的 Excel 不能插入模板的工作表：生成的表由加载项照模板逐项画出，内容和格式相同${without}。`;
}
