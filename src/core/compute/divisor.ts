import { Decimal, zero } from "../model/decimal.ts";
import type { IndicatorRow, TargetTable } from "../read/table.ts";
import { unitOf } from "../read/value-unit.ts";
import { type CostUnit, wordedDenominators } from "./cost-unit.ts";
import { isQuantityRow } from "./indicator-class.ts";
import { sharedWordsWith } from "./shared-words.ts";

/** Something a budget can be divided by. */
export interface Divisor {
  readonly number: Decimal;
  /** What it counts: 次, 个, 月. */
  readonly unit: string;
  /** The 三级指标 it comes from, or 12个月 and the like. */
  readonly from: string;
  /** The sheet row it comes from; `null` for the parts of a year. */
  readonly row: number | null;
}

interface Count extends Divisor {
  readonly indicator: IndicatorRow;
}

const partsOfYear: ReadonlyMap<string, Divisor> = new Map([
  ["月", { number: new Decimal(12), unit: "月", from: "12个月", row: null }],
  ["季", { number: new Decimal(4), unit: "季", from: "4个季度", row: null }],
  ["年", { number: new Decimal(1), unit: "年", from: "1年", row: null }],
]);

/** The 数量 rows of a table that state one number above zero. */
export function countsOf(table: TargetTable): Count[] {
  const counts: Count[] = [];
  for (const indicator of table.indicators) {
    const { meaning } = indicator.target.target;
    if (meaning.kind !== "quantity" || !isQuantityRow(indicator) || !meaning.number.gt(zero)) continue;
    const unit = unitOf(indicator, meaning);
    counts.push({ number: meaning.number, unit, from: indicator.name.text, row: indicator.row, indicator });
  }
  return counts;
}

/** What a cost is counted per: by its unit, and by its name and description. */
export interface Denominators {
  readonly named: readonly string[];
  readonly worded: readonly string[];
}

export function denominatorsOf(cost: IndicatorRow, unit: CostUnit | null): Denominators {
  return {
    named: unit?.denominators.map(timeWord) ?? [],
    worded: wordedDenominators(cost).map(timeWord),
  };
}

/**
 * The divisor of a cost: by the denominators of its unit or else of its words, then by words that its name or
 * description shares with a 数量 row. Of several denominators each must be found, and their product divides.
 * A year divides by 1 only where nothing else is named, since the budget is a year's. `null` where none fits, or
 * several equally well.
 */
export function chooseDivisor(
  cost: IndicatorRow,
  { named, worded }: Denominators,
  counts: readonly Count[],
): Divisor | null {
  const stated = named.filter((word) => word !== "年");
  if (stated.length > 0) return product(stated.map((word) => fitOf(word, cost, counts)));
  const wanted = worded.filter((word) => word !== "年");
  if (wanted.length > 0) return product(wanted.map((word) => fitOf(word, cost, counts)));
  if ([...named, ...worded].includes("年")) return partsOfYear.get("年") ?? null;
  const sharedWords = sharedWordsWith(cost);
  return best(
    cost,
    counts.filter((count) => sharedWords(count.indicator) > 0),
  );
}

/** Every divisor a person may choose from: the 数量 rows, and the part of the year the unit or the words name. */
export function offeredDivisors({ named, worded }: Denominators, counts: readonly Count[]): Divisor[] {
  const words = [...named, ...worded];
  const parts = [...partsOfYear].filter(([word]) => words.includes(word));
  const offered = counts.map((count) =>
    words.reduce((found, word) => countedIn(word, found), withoutIndicator(count)),
  );
  return [...offered, ...parts.map(([, divisor]) => divisor)];
}

function timeWord(word: string): string {
  return /^个?(月|季|年)/.exec(word)?.[1] ?? word;
}

const factors: ReadonlyMap<string, number> = new Map([
  ["万", 1e4],
  ["十万", 1e5],
  ["百万", 1e6],
  ["千万", 1e7],
  ["亿", 1e8],
]);

/** A count as a count of what a cost is per: 12.505万亩 is 125050亩 for 元/亩, and itself for 元/万亩. */
function countedIn<C extends Divisor>(word: string, count: C): C {
  const start = count.unit.length - word.length;
  const factor = start > 0 && count.unit.endsWith(word) ? factors.get(count.unit.slice(0, start)) : undefined;
  return factor ? { ...count, number: count.number.times(factor), unit: word } : count;
}

/** A denominator from words may be longer than the unit it begins with. */
function fitOf(word: string, cost: IndicatorRow, written: readonly Count[]): Divisor | null {
  const part = partsOfYear.get(word);
  if (part) return part;
  const counts = written.map((count) => countedIn(word, count));
  const fits: ((count: Count) => boolean)[] = [
    ({ unit }) => unit === word,
    ({ unit }) => unit !== "" && word.startsWith(unit),
    ({ from }) => from.includes(word.charAt(0)),
  ];
  for (const fit of fits) {
    const found = counts.filter(fit);
    if (found.length > 0) return best(cost, found);
  }
  return null;
}

function best(cost: IndicatorRow, counts: readonly Count[]): Divisor | null {
  if (counts.length <= 1) return counts[0] ? withoutIndicator(counts[0]) : null;
  const sharedWords = sharedWordsWith(cost);
  const scored = counts.map((count) => ({ count, score: sharedWords(count.indicator) }));
  const [first, second] = scored.sort((a, b) => b.score - a.score);
  return first && second && first.score > second.score ? withoutIndicator(first.count) : null;
}

/** Two words for the same thing (每村, 各村) divide once. */
function product(divisors: readonly (Divisor | null)[]): Divisor | null {
  const distinct = divisors.filter((divisor, index) => {
    const same = (other: Divisor | null) => other?.from === divisor?.from && other?.row === divisor?.row;
    return divisors.findIndex(same) === index;
  });
  return distinct.reduce((left, right) => {
    if (!left || !right) return null;
    return {
      number: left.number.times(right.number),
      unit: `${left.unit}/${right.unit}`,
      from: `${left.from} × ${right.from}`,
      row: null,
    };
  });
}

function withoutIndicator({ number, unit, from, row }: Count): Divisor {
  return { number, unit, from, row };
}
