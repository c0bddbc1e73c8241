/** Characters shown on both sides of a difference, and the longest text that is shown whole. */
const around = 8;
const longest = 40;

/** Two texts as a line can show them: long ones cut down to where they differ. */
export function whereTheyDiffer(one: string, other: string): [string, string] {
  if (Math.max(one.length, other.length) <= longest || one === other) return [one, other];
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start++;
  let end = 0;
  while (end < shorter - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end++;
  return [cut(one, start, end), cut(other, start, end)];
}

/** A text from a little before `start` to a little before the last `end` characters. */
function cut(text: string, start: number, end: number): string {
  const from = start <= around ? 0 : start - around;
  const to = end <= around ? text.length : text.length - end + around;
  return `${from > 0 ? "…" : ""}${text.slice(from, to)}${to < text.length ? "…" : ""}`;
}
