import ExcelJS from "exceljs";
import type { SheetPlan } from "../src/core/render/plan.ts";

/** Writes the same cells, styles, merges, widths and heights with exceljs, for comparison. */
export async function writeWithExcelJS(
  template: Uint8Array,
  plans: Iterable<SheetPlan>,
): Promise<ArrayBuffer> {
  const source = new ExcelJS.Workbook();
  await source.xlsx.load(template.slice().buffer);
  const target = new ExcelJS.Workbook();
  for (const plan of plans) {
    const from = source.getWorksheet(plan.template);
    if (!from) throw new Error(`no template ${plan.template}`);
    const sheet = target.addWorksheet(plan.name, { pageSetup: from.pageSetup });
    for (let column = 1; column <= from.columnCount; column++) {
      const { width } = from.getColumn(column);
      if (width !== undefined) sheet.getColumn(column).width = width;
    }
    for (const { row, height, cells } of plan.rows) {
      const target = sheet.getRow(row);
      if (height !== null) target.height = height;
      for (const { column, value, formula, styleOf } of cells) {
        const cell = target.getCell(column);
        cell.value = formula === undefined ? value : { formula, result: value ?? 0 };
        cell.style = from.getCell(styleOf.row, styleOf.column).style;
      }
    }
    for (const { top, left, bottom, right } of plan.merges) {
      sheet.mergeCellsWithoutStyle(top, left, bottom, right);
    }
  }
  return await target.xlsx.writeBuffer();
}
