import { groupBy } from "../grid/group-by.ts";

/** Two items that are the same thing in both versions, by their indexes, and how that was told. */
export interface Pair<Reason extends string> {
  readonly before: number;
  readonly after: number;
  readonly reason: Reason;
}

/** Finds what belongs together in two lists, step by step; nothing is paired twice. The same both ways round. */
export class Matching<T, Reason extends string> {
  readonly pairs: Pair<Reason>[] = [];
  readonly #restBefore: Set<number>;
  readonly #restAfter: Set<number>;

  constructor(
    readonly before: readonly T[],
    readonly after: readonly T[],
  ) {
    this.#restBefore = new Set(before.keys());
    this.#restAfter = new Set(after.keys());
  }

  /** The indexes that are not paired yet, ascending. */
  get rest(): { readonly before: readonly number[]; readonly after: readonly number[] } {
    return { before: [...this.#restBefore], after: [...this.#restAfter] };
  }

  pair(before: number, after: number, reason: Reason): void {
    this.#restBefore.delete(before);
    this.#restAfter.delete(after);
    this.pairs.push({ before, after, reason });
  }

  /** Pairs what has the same key, the first with the first and so on; a `null` key belongs to nothing. */
  pairByKey(
    reason: Reason,
    keyOf: (item: T, index: number) => string | null,
    belong: (before: T, after: T) => boolean = () => true,
  ): void {
    const { before, after } = this.rest;
    if (before.length === 0 || after.length === 0) return;
    const waiting = byKey(this.after, after, keyOf);
    for (const [key, indexes] of byKey(this.before, before, keyOf)) {
      const others = waiting.get(key) ?? [];
      for (const [order, other] of others.slice(0, indexes.length).entries()) {
        const index = indexes[order] ?? 0;
        const [one, another] = [this.before[index], this.after[other]];
        if (one !== undefined && another !== undefined && belong(one, another))
          this.pair(index, other, reason);
      }
    }
  }
}

function byKey<T>(
  items: readonly T[],
  indexes: readonly number[],
  keyOf: (item: T, index: number) => string | null,
): Map<string | null, number[]> {
  const groups = groupBy(indexes, (index) => {
    const item = items[index];
    return item === undefined ? null : keyOf(item, index);
  });
  groups.delete(null);
  return groups;
}
