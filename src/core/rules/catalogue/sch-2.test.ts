import { expect, test } from "vitest";
import { type CellValue, Sheet } from "../../grid/sheet.ts";
import { findingsOf } from "../check-example.ts";
import { drawExample } from "../example.ts";

/** The example table with another schedule row, for instance of numbers formatted as percentages. */
function withSchedule(values: readonly CellValue[], format = ""): Sheet {
  const sheet = drawExample({});
  const rows = sheet.rows.map((row) => {
    const [first] = row.cells;
    if (row.row !== 7 || !first) return row;
    const cells = values.map((value, index) => ({ ...first, column: index + 2, value, format }));
    return { ...row, cells: cells.filter(({ value }) => value !== null) };
  });
  return new Sheet(sheet.name, rows, []);
}

test("the correction is written as the row writes percentages", () => {
  const found = (values: readonly CellValue[], format?: string) =>
    findingsOf("SCH-2", withSchedule(values, format));
  expect(found(["25%", "50%", "75%", "90%"])).toEqual([
    "E7 error 12月底的累计支出计划为 90%，最后时点应为 100% → 100%",
  ]);
  expect(found([25, 50, 75, 90])).toEqual(["E7 error 12月底的累计支出计划为 90%，最后时点应为 100% → 100"]);
  expect(found([0.25, 0.5, 0.75, 0.9])).toEqual([
    "E7 error 12月底的累计支出计划为 90%，最后时点应为 100% → 1",
  ]);
  expect(found([0.25, 0.5, 0.75, 0.9], "0%")).toEqual([
    "E7 error 12月底的累计支出计划为 90%，最后时点应为 100% → 1",
  ]);
});

test("a blank last point carries the one before it", () => {
  expect(findingsOf("SCH-2", { "12月底": "" })).toEqual([
    "E7 error 12月底的累计支出计划为 75%，最后时点应为 100% → 100%",
  ]);
  expect(findingsOf("SCH-2", { "10月底": "100%", "12月底": "" })).toEqual([]);
});

test("a schedule without any figure is reported once, and not point by point", () => {
  const blank = { "3月底": "", "6月底": "", "10月底": "", "12月底": "" };
  expect(findingsOf("SCH-2", blank)).toEqual(["E7 error 12月底的累计支出计划未填，最后时点应为 100% → 100%"]);
  expect(findingsOf("SCH-3", blank)).toEqual([]);
});

test("what is no percentage, or beyond 100 %, is SCH-1's", () => {
  expect(findingsOf("SCH-2", { "12月底": "全部" })).toEqual([]);
  expect(findingsOf("SCH-2", { "12月底": "120%" })).toEqual([]);
});
