import type { Change } from "./change.ts";
import type { Pair } from "./matching.ts";

/** What an item is called in each version. */
interface Named {
  readonly before: string;
  readonly after: string;
}

/**
 * The change of order among what both versions have, from the first that moved to the last; `null` where there is none.
 * What was added or removed moves nothing.
 */
export function orderChange(
  pairs: readonly Pair<string>[],
  nameOf: (pair: Pair<string>) => Named,
  subject: string | null,
): Change | null {
  const before = [...pairs].sort((one, other) => one.before - other.before);
  const after = [...pairs].sort((one, other) => one.after - other.after);
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  if (start === before.length) return null;
  let end = before.length;
  while (before[end - 1] === after[end - 1]) end--;
  const list = (moved: readonly Pair<string>[], version: keyof Named) =>
    moved
      .slice(start, end)
      .map((pair) => nameOf(pair)[version])
      .join("、");
  return {
    kind: "order",
    field: "order",
    subject,
    before: list(before, "before"),
    after: list(after, "after"),
    difference: null,
    beforeAt: null,
    afterAt: null,
    isRespelling: false,
  };
}
