import { expect, test } from "vitest";
import { inGroups } from "./in-groups.ts";

test("a group is closed once its items weigh enough, and the last holds the rest", () => {
  expect([...inGroups("abcde", 2)]).toEqual([["a", "b"], ["c", "d"], ["e"]]);
  expect([...inGroups([1, 5, 1, 1, 1, 9], 3, (weight) => weight)]).toEqual([[1, 5], [1, 1, 1], [9]]);
  expect([...inGroups([], 2)]).toEqual([]);
});

test("no more items are taken than a group needs", () => {
  const taken: number[] = [];
  function* items() {
    for (let item = 1; ; item++) {
      taken.push(item);
      yield item;
    }
  }
  expect(inGroups(items(), 2).next().value).toEqual([1, 2]);
  expect(taken).toEqual([1, 2]);
});
