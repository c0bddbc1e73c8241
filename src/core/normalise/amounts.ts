import type { CellEdit } from "../grid/edit.ts";
import type { TargetTable } from "../read/table.ts";
import { plainDigits } from "../target/number.ts";
import { respell } from "./respell.ts";

const withUnit = /^(.*[\d０-９])\s*((?:[千万亿]?元)?)$/;

/** Amounts that are text in plain digits: １，４２５．００ becomes 1425.00. A unit in the cell stays. */
export function normaliseAmounts(table: TargetTable): CellEdit[] {
  return respell(table, [table.budget, table.fiscalFunds, table.otherFunds], ({ text }) => {
    const [, number = "", unit = ""] = withUnit.exec(text) ?? [];
    const digits = plainDigits(number);
    return digits === null ? null : digits + unit;
  });
}
