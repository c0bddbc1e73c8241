import { supportsExcelApi } from "./requirement-sets.ts";

/** Whether this Excel inserts sheets of a workbook file: from ExcelApi 1.13 on, and not on iOS. */
export function insertsSheets(): boolean {
  return supportsExcelApi(13) && Office.context.platform !== Office.PlatformType.iOS;
}
