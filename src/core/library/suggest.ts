import { canonicalClass } from "../model/class-name.ts";
import { countShared } from "../model/count-shared.ts";
import { compact } from "../model/half-width.ts";
import type { IndicatorLibrary, LibraryEntry } from "./library.ts";
import { wordPairs } from "./words.ts";

/** What an indicator is looked for for. */
export interface Need {
  /** "" where any will do. */
  readonly level1: string;
  /** "" where any of the 一级指标 will do. */
  readonly level2: string;
  /** The project's name, purpose and goal. */
  readonly words: string;
  /** 三级指标 that the table has already. */
  readonly existing: readonly string[];
}

/** An indicator of the library, and how closely it fits the project: 0 fits any, below 0 it is made for others. */
export interface Suggestion {
  readonly entry: LibraryEntry;
  readonly fit: number;
}

/** The indicators of a class that fit best: by words shared with the project, then by how often they are used. */
export function suggest(library: IndicatorLibrary, need: Need, limit: number): Suggestion[] {
  const words = wordPairs(need.words);
  const existing = new Set(need.existing.map(compact));
  return library.entries
    .filter((entry) => isOfClass(entry, need) && !existing.has(compact(entry.name)))
    .map((entry) => ({ entry, fit: fitOf(entry, words) }))
    .sort((a, b) => b.fit - a.fit || b.entry.count - a.entry.count)
    .slice(0, limit);
}

function isOfClass({ level1, level2 }: LibraryEntry, need: Need): boolean {
  const wanted1 = canonicalClass(need.level1) ?? "";
  const wanted2 = canonicalClass(need.level2) ?? "";
  if (need.level2 !== "") return classKey(level2) === classKey(wanted2);
  if (wanted1 === "成本指标") return level2.endsWith("成本指标");
  return need.level1 === "" || level1 === wanted1;
}

/** 2021's 经济成本指标 is what 2015's 成本指标 was. */
function classKey(level2: string): string {
  return level2 === "经济成本指标" ? "成本指标" : level2;
}

const topicWeight = 4;
const nameWeight = 2;

function fitOf({ topics = [], name, descriptions }: LibraryEntry, words: ReadonlySet<string>): number {
  const inTopics = countShared(words, wordPairs(topics.join(" ")));
  const inName = countShared(words, wordPairs(name));
  const inDescription = countShared(words, wordPairs(descriptions[0]?.[0] ?? ""));
  const fit = inTopics * topicWeight + inName * nameWeight + inDescription;
  return fit === 0 && topics.length > 0 ? -1 : fit;
}
