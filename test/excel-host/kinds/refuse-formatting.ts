import type { Worksheet } from "exceljs";
import { accessDenied } from "../excel-fault.ts";
import { untyped } from "../model/exceljs-internals.ts";

/** Throws AccessDenied where the sheet is protected against formatting. */
export function refuseFormatting(sheet: Worksheet): void {
  const { sheetProtection } = untyped(sheet);
  if (sheetProtection && sheetProtection.formatCells !== false) throw accessDenied();
}
