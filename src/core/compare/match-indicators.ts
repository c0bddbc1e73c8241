import { canonicalClass } from "../model/class-name.ts";
import { compact } from "../model/half-width.ts";
import type { Field, IndicatorRow } from "../read/table.ts";
import { Matching } from "./matching.ts";
import { type CharacterPairs, characterPairs, resemblance } from "./resemblance.ts";

/** How two rows were told to be the same indicator. */
export type IndicatorMatch = "whole" | "class-and-name" | "name" | "likeness";

/** The same indicators in two tables: by class and name, then by name, then the most alike of the rest. */
export function matchIndicators(
  before: readonly IndicatorRow[],
  after: readonly IndicatorRow[],
): Matching<IndicatorRow, IndicatorMatch> {
  const matching = new Matching<IndicatorRow, IndicatorMatch>(before, after);
  // Among rows of the same name those that agree in everything belong together.
  matching.pairByKey("whole", wholeKey);
  matching.pairByKey("class-and-name", (row) => (row.name.text === "" ? null : indicatorKey(row)));
  matching.pairByKey("name", ({ name }) => compact(name.text) || null);
  pairByLikeness(matching);
  return matching;
}

/** What names an indicator: its class and its name, in one spelling. */
export function indicatorKey({ level1, level2, name }: IndicatorRow): string {
  return [classKey(level1), classKey(level2), compact(name.text)].join("\n");
}

function wholeKey(row: IndicatorRow): string {
  const { target, description, basis } = row;
  return [indicatorKey(row), ...[target, description, basis].map((field) => compact(field?.text ?? ""))].join(
    "\n",
  );
}

function classKey({ text }: Field): string {
  return canonicalClass(text) ?? compact(text);
}

/** Above so many candidate pairs rows are not compared one with another: nobody reviews such a table row by row. */
const mostCandidates = 10_000;
const leastLikeness = 0.45;

interface Candidate {
  readonly before: number;
  readonly after: number;
  readonly likeness: number;
}

function pairByLikeness(matching: Matching<IndicatorRow, IndicatorMatch>): void {
  const { before, after } = matching.rest;
  if (before.length * after.length > mostCandidates) {
    matching.pairByKey("likeness", ({ level1, level2 }) => `${classKey(level1)}\n${classKey(level2)}`);
    return;
  }
  const [ones, others] = [traitsOf(matching.before, before), traitsOf(matching.after, after)];
  const candidates: Candidate[] = [];
  for (const one of ones) {
    for (const other of others) {
      const likeness = likenessOf(one, other);
      if (likeness >= leastLikeness) candidates.push({ before: one.index, after: other.index, likeness });
    }
  }
  const paired = { before: new Set<number>(), after: new Set<number>() };
  for (const candidate of candidates.sort(nearestFirst)) {
    if (paired.before.has(candidate.before) || paired.after.has(candidate.after)) continue;
    paired.before.add(candidate.before);
    paired.after.add(candidate.after);
    matching.pair(candidate.before, candidate.after, "likeness");
  }
}

/** Most alike first, then nearest in place: an order that is the same whichever version comes first. */
function nearestFirst(one: Candidate, other: Candidate): number {
  return (
    other.likeness - one.likeness ||
    Math.abs(one.before - one.after) - Math.abs(other.before - other.after) ||
    one.before + one.after - other.before - other.after
  );
}

/** What of a row is compared. */
interface Traits {
  readonly index: number;
  readonly name: CharacterPairs;
  readonly description: CharacterPairs;
  readonly level2: string;
  readonly target: string;
}

function traitsOf(rows: readonly IndicatorRow[], indexes: readonly number[]): Traits[] {
  return indexes.flatMap((index) => {
    const row = rows[index];
    if (!row) return [];
    return {
      index,
      name: characterPairs(row.name.text),
      description: characterPairs(row.description?.text ?? ""),
      level2: classKey(row.level2),
      target: compact(row.target.text),
    };
  });
}

function likenessOf(one: Traits, other: Traits): number {
  const sameClass = one.level2 !== "" && one.level2 === other.level2 ? 0.2 : 0;
  const sameTarget = one.target !== "" && one.target === other.target ? 0.1 : 0;
  const description = resemblance(one.description, other.description);
  return 0.5 * resemblance(one.name, other.name) + 0.2 * description + sameClass + sameTarget;
}
