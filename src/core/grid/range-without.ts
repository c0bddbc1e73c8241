import type { Range } from "./address.ts";

/** What is left of a range beside a hole in it: the range itself where they do not meet, else up to four, from top to bottom. */
export function rangeWithout(range: Range, hole: Range): Range[] {
  const top = Math.max(range.top, hole.top);
  const bottom = Math.min(range.bottom, hole.bottom);
  const left = Math.max(range.left, hole.left);
  const right = Math.min(range.right, hole.right);
  if (top > bottom || left > right) return [range];
  return [
    { ...range, bottom: top - 1 },
    { ...range, top, bottom, right: left - 1 },
    { ...range, top, bottom, left: right + 1 },
    { ...range, top: bottom + 1 },
  ].filter((rest) => rest.top <= rest.bottom && rest.left <= rest.right);
}
