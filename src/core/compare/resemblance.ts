import { countShared } from "../model/count-shared.ts";
import { compact } from "../model/half-width.ts";

/** The pairs of neighbouring characters in a text, by which its likeness to another is measured. */
export type CharacterPairs = ReadonlySet<string>;

export function characterPairs(text: string): CharacterPairs {
  const plain = compact(text);
  if (plain.length === 1) return new Set([plain]);
  return new Set(
    Array.from({ length: Math.max(0, plain.length - 1) }, (_, index) => plain.slice(index, index + 2)),
  );
}

/** How much of two texts is alike, from 0 to 1; blanks are like nothing. */
export function resemblance(one: CharacterPairs, other: CharacterPairs): number {
  if (one.size === 0 || other.size === 0) return 0;
  return (2 * countShared(one, other)) / (one.size + other.size);
}
