import type { Style, Worksheet } from "exceljs";
import type { Range } from "../../../src/core/grid/address.ts";

/** A rule of conditional formatting as exceljs keeps it. */
export interface FormatRule {
  type: string;
  priority: number;
  formulae?: unknown[];
  stopIfTrue?: boolean;
  style?: Partial<Style>;
}

/** Rules over the cells of `ref`, a list of ranges parted by spaces. */
export interface FormatRules {
  ref: string;
  rules: FormatRule[];
}

/** What exceljs keeps of a worksheet without typing it. */
interface UntypedWorksheet {
  readonly _merges: Readonly<Record<string, { readonly model: Range }>>;
  conditionalFormattings: FormatRules[];
  sheetProtection: { sheet?: boolean; formatCells?: boolean } | null;
}

/** exceljs types neither merges, conditional formats nor the protection of a worksheet that was loaded. */
export function untyped(sheet: Worksheet): UntypedWorksheet {
  return sheet as unknown as UntypedWorksheet;
}

export function mergesOf(sheet: Worksheet): Range[] {
  return Object.values(untyped(sheet)._merges).flatMap((merge) => (merge ? [merge.model] : []));
}
