import { expect, test } from "vitest";
import { parsePieces } from "./placeholder.ts";

test("a cell's text is taken apart into what stands and what is replaced", () => {
  expect(parsePieces("单位：{{amountUnit}}")).toEqual([
    { literal: "单位：" },
    { placeholder: "amountUnit", group: null },
  ]);
  expect(parsePieces("{{ schedule.3月底 }}")).toEqual([{ placeholder: "schedule.3月底", group: null }]);
  expect(parsePieces("{{indicator.name}}（{{indicator.target}}）")).toEqual([
    { placeholder: "indicator.name", group: "indicator" },
    { literal: "（" },
    { placeholder: "indicator.target", group: "indicator" },
    { literal: "）" },
  ]);
});

test("braces that hold no name are text", () => {
  expect(parsePieces("{{}} {a} }}{{")).toEqual([{ literal: "{{}} {a} }}{{" }]);
  expect(parsePieces("")).toEqual([]);
});
