import { allFindings } from "../../src/core/checked-workbook.ts";
import { checkWorkbook } from "../../src/core/pipeline.ts";
import { defaultOptions } from "../../src/core/pipeline-options.ts";
import { readWorkbook } from "../../src/hosts/xlsx/read/read-workbook.ts";

/** How many tables and findings the core sees in a workbook. */
export function expectedCounts(workbook: Uint8Array): { findings: number; tables: number } {
  const checked = checkWorkbook(readWorkbook(workbook).sheets(), defaultOptions);
  return { findings: allFindings(checked).length, tables: checked.tables.length };
}
