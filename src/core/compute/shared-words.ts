import { countShared } from "../model/count-shared.ts";
import type { IndicatorRow } from "../read/table.ts";

/** Words that say nothing about what is counted. */
const fillers =
  /[每各][次人个户村月季年]|[次人个户件]数|数量|成本|经济|指标|所需|资金|费用|支出|平均|完成|工作|全年|年度|年初/g;

/**
 * How closely a cost row and a 数量 row speak of the same thing: pairs of characters that the cost's name or
 * description shares with the other's name count most, those shared with its description break a tie.
 */
export function sharedWords(cost: IndicatorRow, count: IndicatorRow): number {
  const words = pairs(`${cost.name.text} ${cost.description?.text ?? ""}`);
  const inName = countShared(words, pairs(count.name.text));
  return inName * 100 + countShared(words, pairs(count.description?.text ?? ""));
}

function pairs(text: string): Set<string> {
  const found = new Set<string>();
  for (const part of text.replace(fillers, " ").split(/[\s，。、；：（）,.;:()]+/)) {
    for (let index = 0; index + 1 < part.length; index++) found.add(part.slice(index, index + 2));
  }
  return found;
}
