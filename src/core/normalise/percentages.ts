import type { CellEdit } from "../grid/edit.ts";
import type { TargetTable } from "../read/table.ts";
import { plainDigits } from "../target/number.ts";
import { respell } from "./respell.ts";

const withSign = /^(.*[\d０-９])\s*([%％﹪]?)$/;

/** Percentages of the schedule that are text in plain digits: ２５％ becomes 25%. None gets or loses a sign. */
export function normalisePercentages(table: TargetTable): CellEdit[] {
  return respell(table, table.schedule, ({ text }) => {
    const [, number = "", sign = ""] = withSign.exec(text) ?? [];
    const digits = plainDigits(number);
    return digits === null ? null : digits + (sign && "%");
  });
}
