import { expect, test } from "vitest";
import { parsePieces } from "./placeholder.ts";

test("a cell's text is taken apart into what stands and what is replaced", () => {
  expect(parsePieces("单位：{{amountUnit}}")).toEqual([
    { literal: "单位：" },
    { placeholder: "amountUnit", group: null, merges: false },
  ]);
  expect(parsePieces("{{ schedule.3月底 }}")).toEqual([
    { placeholder: "schedule.3月底", group: null, merges: false },
  ]);
  expect(parsePieces("{{indicator.name}}（{{indicator.target}}）")).toEqual([
    { placeholder: "indicator.name", group: "indicator", merges: false },
    { literal: "（" },
    { placeholder: "indicator.target", group: "indicator", merges: false },
    { literal: "）" },
  ]);
});

test("a mark says that equal neighbours are merged", () => {
  const marked = { placeholder: "indicator.level1", group: "indicator", merges: true };
  expect(parsePieces("{{indicator.level1 合并}}")).toEqual([marked]);
  expect(parsePieces("{{ indicator.level1 merge }}")).toEqual([marked]);
});

test("braces that hold no name are text", () => {
  expect(parsePieces("{{}} {a} }}{{")).toEqual([{ literal: "{{}} {a} }}{{" }]);
  expect(parsePieces("")).toEqual([]);
});
