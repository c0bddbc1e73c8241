import { countShared } from "../model/count-shared.ts";
import type { IndicatorRow } from "../read/table.ts";

/** Words that say nothing about what is counted. */
const fillers =
  /[每各][次人个户村月季年]|[次人个户件]数|数量|成本|经济|指标|所需|资金|费用|支出|平均|完成|工作|全年|年度|年初/g;

/**
 * Tells how closely 数量 rows speak of the same thing as a cost row: pairs of characters that the cost's name or
 * description shares with the other's name count most, those shared with its description break a tie.
 */
export function sharedWordsWith(cost: IndicatorRow): (count: IndicatorRow) => number {
  const words = pairs(`${cost.name.text} ${cost.description?.text ?? ""}`);
  return ({ name, description }) =>
    countShared(words, pairs(name.text)) * 100 + countShared(words, pairs(description?.text ?? ""));
}

function pairs(text: string): Set<string> {
  const found = new Set<string>();
  for (const part of text.replace(fillers, " ").split(/[\s，。、；：（）,.;:()]+/)) {
    for (let index = 0; index + 1 < part.length; index++) found.add(part.slice(index, index + 2));
  }
  return found;
}
