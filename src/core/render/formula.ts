import { formatAddress, type SheetAddress } from "../grid/address.ts";
import { type AmountUnit, yuanPer } from "../model/amount-unit.ts";

/** A sheet's name as formulas may always write it. */
export function quotedSheetName(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/** A cell of another sheet as a formula or a link names it: `'财政所经费'!C4`. */
export function sheetReference(cell: SheetAddress): string {
  return `${quotedSheetName(cell.sheet)}!${formatAddress(cell)}`;
}

/** What turns money of one unit into another in a formula: `*10000` from 万元 to 元, "" for the same. */
export function conversion(from: AmountUnit, to: AmountUnit): string {
  if (from === to) return "";
  return yuanPer[from] > yuanPer[to] ? `*${yuanPer[from] / yuanPer[to]}` : `/${yuanPer[to] / yuanPer[from]}`;
}
