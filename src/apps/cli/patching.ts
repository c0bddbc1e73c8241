import { formatAddress } from "../../core/grid/address.ts";
import type { CellEdit } from "../../core/grid/edit.ts";
import { plainValue } from "../../core/report.ts";
import { patchWorkbook } from "../../hosts/xlsx/patch/patch-workbook.ts";
import { RefusedEditsError } from "../../hosts/xlsx/patch/refused-edits-error.ts";
import { showValue } from "./show-value.ts";
import { UserError } from "./user-error.ts";

/** A workbook with the edits in it; says which cells are a formula's where that cannot be. */
export function patch(file: string, bytes: Uint8Array, edits: readonly CellEdit[]): Uint8Array {
  try {
    return patchWorkbook(bytes, edits);
  } catch (error) {
    if (!(error instanceof RefusedEditsError)) throw error;
    const cells = error.cells.map(({ sheet, ...address }) => `${sheet}!${formatAddress(address)}`).join("、");
    throw new UserError(`“${file}”中的 ${cells} 属于数组公式，不能单独改写，请先把公式改为数值后再试。`);
  }
}

/** An edit as a report file lists it. */
export function plainEdit({ sheet, before, after, ...address }: CellEdit) {
  return { sheet, cell: formatAddress(address), before: plainValue(before), after };
}

export function changeLine({ sheet, before, after, ...address }: CellEdit): string {
  return `${sheet}!${formatAddress(address)}  ${showValue(plainValue(before))} → ${showValue(after)}`;
}
