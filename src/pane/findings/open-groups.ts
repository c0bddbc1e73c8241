import type { TableGroup } from "./finding-groups.ts";

/** Groups open by themselves, from the first, until this many findings are listed; the list stays quick. */
const listedAtOnce = 60;

/** The keys of the groups that show their findings: what the user has folded or opened, else the first ones. */
export function openGroups(
  groups: readonly TableGroup[],
  folded: Readonly<Record<string, boolean>>,
): ReadonlySet<string> {
  const open = new Set<string>();
  let listed = 0;
  for (const { key, size } of groups) {
    const isFolded = folded[key] ?? (listed > 0 && listed + size > listedAtOnce);
    listed += size;
    if (!isFolded) open.add(key);
  }
  return open;
}
