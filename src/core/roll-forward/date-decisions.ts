import type { IndicatorRow, TargetTable } from "../read/table.ts";
import { quote } from "../rules/evidence/quote.ts";
import { at } from "../rules/rule.ts";
import type { Decision } from "./decision.ts";
import { isDated, movedTarget } from "./moved-target.ts";
import { deadlineYear } from "./source-year.ts";
import type { YearMove } from "./year-move.ts";

/** The dates that moved beyond the new year, and those that could not be moved. */
export function dateDecisions(table: TargetTable, move: YearMove): Decision[] {
  if (move.from === move.to) return [];
  return table.indicators.flatMap((row) => {
    const doubt = isDated(row) ? doubtOf(row, move) : null;
    if (doubt === null) return [];
    const { name, target } = row;
    const message = `${quote(name.text)}的指标值 ${target.text} ${doubt}`;
    return [{ kind: "date" as const, at: at(table, target), message }];
  });
}

const year = /(?:19|20)\d\d/;

function doubtOf(row: IndicatorRow, move: YearMove): string | null {
  const moved = movedTarget(row, move);
  const stated = deadlineYear(row);
  if (moved !== null) {
    return stated !== null && stated > move.from ? `在原预算年度以后，已改为 ${moved}，请核对` : null;
  }
  if (stated === move.to || !year.test(row.target.text)) return null;
  return row.target.isFormula ? "是公式或分写在几个单元格，没有移动" : "看不出是哪一年，没有移动";
}
