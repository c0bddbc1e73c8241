/**
 * Items in groups, each as small as it can be to weigh so much in all; the last may weigh less. Items weigh 1 each if
 * nothing is said.
 */
export function* inGroups<T>(
  items: Iterable<T>,
  least: number,
  weightOf: (item: T) => number = () => 1,
): Generator<readonly T[]> {
  let group: T[] = [];
  let weight = 0;
  for (const item of items) {
    group.push(item);
    weight += weightOf(item);
    if (weight < least) continue;
    yield group;
    group = [];
    weight = 0;
  }
  if (group.length > 0) yield group;
}
