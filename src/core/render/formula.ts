import { formatAddress, type SheetAddress } from "../grid/address.ts";
import { type AmountUnit, yuanPer } from "../model/amount-unit.ts";

/** A cell of another sheet as a formula names it: `'财政所经费'!C4`. */
export function sheetReference({ sheet, row, column }: SheetAddress): string {
  return `'${sheet.replaceAll("'", "''")}'!${formatAddress({ row, column })}`;
}

/** What turns money of one unit into another in a formula: `*10000` from 万元 to 元, "" for the same. */
export function conversion(from: AmountUnit, to: AmountUnit): string {
  if (from === to) return "";
  return yuanPer[from] > yuanPer[to] ? `*${yuanPer[from] / yuanPer[to]}` : `/${yuanPer[to] / yuanPer[from]}`;
}
