/** Lists as one list, one behind the other; of any length, and without `flat`, which takes engines many times as long. */
export function joined<T>(lists: readonly (readonly T[])[]): T[] {
  const all: T[] = [];
  for (const list of lists) for (const item of list) all.push(item);
  return all;
}
