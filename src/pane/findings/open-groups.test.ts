import { expect, test } from "vitest";
import type { TableGroup } from "./finding-groups.ts";
import { openGroups } from "./open-groups.ts";

function groups(...sizes: number[]): TableGroup[] {
  return sizes.map((size, index) => ({
    key: `表${index + 1}`,
    table: null,
    counts: { error: 0, warning: 0, info: size },
    size,
    parts: [],
  }));
}

test("a few findings are all listed", () => {
  expect([...openGroups(groups(10, 20, 30), {})]).toEqual(["表1", "表2", "表3"]);
});

test("of many only the first groups are listed", () => {
  expect([...openGroups(groups(30, 30, 30, 30), {})]).toEqual(["表1", "表2"]);
});

test("the first group is listed however large it is", () => {
  expect([...openGroups(groups(500, 1), {})]).toEqual(["表1"]);
});

test("what the user has folded or opened stays so", () => {
  expect([...openGroups(groups(30, 30, 30), { 表1: true, 表3: false })]).toEqual(["表2", "表3"]);
});
