/** Whether this Excel has ExcelApi 1.`minor`: 13 asks for 1.13. */
export function supportsExcelApi(minor: number): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", `1.${minor}`);
}
