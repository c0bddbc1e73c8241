import { groupBy } from "../grid/group-by.ts";
import { canonicalClass } from "../model/class-name.ts";
import { type Decimal, decimalOf, formatDecimal } from "../model/decimal.ts";
import { compact } from "../model/half-width.ts";
import { profiles, taxonomy } from "../model/taxonomy.ts";
import { parseTarget } from "../target/parse.ts";
import type { Counted, IndicatorLibrary, LibraryEntry } from "./library.ts";

const mostDescriptions = 3;
const mostTargets = 5;

/** Several libraries as one: the same indicators together, what was seen most in front. */
export function mergeLibraries(libraries: readonly IndicatorLibrary[]): IndicatorLibrary {
  return combineEntries(libraries.flatMap(({ entries }) => entries));
}

/**
 * A library of entries, those of the same class and name as one. Of each only the most frequent descriptions and
 * targets are kept. Ordered by class, then by how often an indicator is used.
 */
export function combineEntries(entries: Iterable<LibraryEntry>): IndicatorLibrary {
  const groups = groupBy(
    entries,
    ({ level2, name }) => `${canonicalClass(level2) ?? compact(level2)}\n${compact(name)}`,
  );
  const combined = [...groups.values()].flatMap((group) => combine(group) ?? []);
  return {
    version: 1,
    entries: combined.sort((a, b) => classRank(a) - classRank(b) || b.count - a.count),
  };
}

function combine(entries: readonly LibraryEntry[]): LibraryEntry | null {
  const [first] = entries;
  if (!first) return null;
  const [form = ""] = mostFrequent(entries.map((entry): Counted => [formOf(entry), entry.count]))[0] ?? [];
  const usual = entries.filter((entry) => formOf(entry) === form);
  const { operator, unit } = usual[0] ?? first;
  const range = widestRange(usual);
  const topics = [...new Set(entries.flatMap((entry) => entry.topics ?? []))];
  return {
    level1: first.level1,
    level2: first.level2,
    name: first.name,
    descriptions: mostFrequent(entries.flatMap(({ descriptions }) => descriptions)).slice(
      0,
      mostDescriptions,
    ),
    operator,
    unit,
    targets: mostFrequent(entries.flatMap(({ targets }) => targets)).slice(0, mostTargets),
    ...(range && { range }),
    bases: mostFrequent(entries.flatMap(({ bases }) => bases)),
    ...(topics.length > 0 && { topics }),
    count: entries.reduce((sum, { count }) => sum + count, 0),
  };
}

function formOf({ operator, unit }: LibraryEntry): string {
  return `${operator ?? ""}${unit}`;
}

/** Each spelling once, the most frequent first, otherwise in the order given. */
function mostFrequent(all: readonly Counted[]): Counted[] {
  const counts = new Map<string, number>();
  for (const [text, count] of all) counts.set(text, (counts.get(text) ?? 0) + count);
  return [...counts].sort(([, a], [, b]) => b - a);
}

/** Of the targets of one operator and unit, those left out of the lists included; none where all are the same. */
function widestRange(entries: readonly LibraryEntry[]): LibraryEntry["range"] {
  const numbers = entries.flatMap(({ range, targets }) => [
    ...(range ? [decimalOf(range.low), decimalOf(range.high)] : []),
    ...targets.flatMap(([text]) => quantityIn(text) ?? []),
  ]);
  const ascending = numbers.sort((a, b) => a.cmp(b));
  const low = ascending[0];
  const high = ascending.at(-1);
  if (!low || !high || low.eq(high)) return undefined;
  return { low: formatDecimal(low), high: formatDecimal(high) };
}

function quantityIn(text: string): Decimal | null {
  const { meaning } = parseTarget(text);
  return meaning.kind === "quantity" ? meaning.number : null;
}

const ranks = new Map(
  profiles
    .flatMap((profile) =>
      Object.entries(taxonomy[profile]).flatMap(([level1, level2]) =>
        level2.map((name) => `${level1}/${name}`),
      ),
    )
    .map((name, rank) => [name, rank]),
);

function classRank({ level1, level2 }: LibraryEntry): number {
  return ranks.get(`${level1}/${level2}`) ?? ranks.size;
}
