import { type AmountUnit, isAmountUnit } from "../model/amount-unit.ts";
import { remembered } from "../model/remembered.ts";
import type { IndicatorRow } from "../read/table.ts";

/** The unit of a cost: 万元/人/次 is money in 万元 per 人 and 次. */
export interface CostUnit {
  readonly money: AmountUnit;
  readonly denominators: readonly string[];
}

/** Takes a unit apart; `null` where it does not begin with a money unit. */
export const parseCostUnit: (unit: string) => CostUnit | null = remembered((unit) => {
  const [money = "", ...denominators] = unit.split(/[/／每]/).map((part) => part.trim());
  return isAmountUnit(money) ? { money, denominators: denominators.filter((part) => part !== "") } : null;
});

/** Without one of these a text names nothing to count per. */
const hint = /[每各均]/;
/** 每平方米, 各村, 人均; 各项 and 各类 only mean "various". */
const perWords = /每([\u4e00-\u9fff]{1,3})|各([村户乡镇校站所点])|([人户村亩次月年])均/g;
const average = /平均|单价|单位成本/;

/**
 * What a cost is counted per according to its name and description, each with up to three characters since a word's
 * end is not known: 每村分配资金 says 村分配, 人均培训成本 says 人.
 */
export function wordedDenominators(row: IndicatorRow): string[] {
  const text = textOf(row);
  if (!hint.test(text)) return [];
  const words = new Set<string>();
  for (const match of text.matchAll(perWords)) words.add(match[1] ?? match[2] ?? match[3] ?? "");
  return [...words];
}

/** Whether a cost is per something, by its unit or its words; otherwise it is a total. */
export function isPerUnit(row: IndicatorRow, unit: CostUnit | null): boolean {
  if (unit && unit.denominators.length > 0) return true;
  return average.test(textOf(row)) || wordedDenominators(row).length > 0;
}

function textOf({ name, description }: IndicatorRow): string {
  return `${name.text} ${description?.text ?? ""}`;
}
