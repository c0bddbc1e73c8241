/** How many members two sets share. */
export function countShared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [fewer, more] = one.size <= other.size ? [one, other] : [other, one];
  let count = 0;
  for (const member of fewer) if (more.has(member)) count++;
  return count;
}
