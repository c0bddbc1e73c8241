import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatAddress } from "../../src/core/grid/address.ts";
import type { Sheet } from "../../src/core/grid/sheet.ts";
import { budgetYear } from "../../src/core/read/budget-year.ts";
import { detectProfile } from "../../src/core/read/profile.ts";
import { readTables } from "../../src/core/read/read-tables.ts";
import { toProject } from "../../src/core/read/to-project.ts";
import { seedProjects, seedTranscriptions, type Transcription, transcribe } from "../document/seed.ts";
import { drawCells } from "../draw-sheet.ts";
import { drawMergedForm, drawPlainForm } from "./draw-form.ts";

const read = (sheet: Sheet) => readTables(sheet).map((table) => transcribe(toProject(table)));

describe.each([
  ["merged", drawMergedForm],
  ["unmerged", drawPlainForm],
] as const)("the nine tables of the seed, %s", (_, draw) => {
  test("are read cell by cell, one per sheet, and nothing in them is unknown", () => {
    for (const [index, project] of seedTranscriptions.entries()) {
      const tables = readTables(drawCells(draw(project)));
      expect(tables.map((table) => transcribe(toProject(table)))).toEqual([seedProjects[index]]);
      expect(tables.flatMap(({ unknown }) => unknown)).toEqual([]);
      expect(tables[0]?.range.bottom).toBe(9 + project.indicators.length);
    }
  });

  test("are read stacked on one sheet, with and without blank rows between them", () => {
    for (const gap of [0, 1, 3]) {
      const lines = seedTranscriptions.flatMap((project) => [...draw(project), ...blankRows(gap)]);
      expect(read(drawCells(lines))).toEqual(seedProjects);
    }
  });

  test("are read stacked without their titles", () => {
    const lines = seedTranscriptions.flatMap((project) => draw(project).slice(1));
    expect(read(drawCells(lines))).toEqual(seedProjects.map((project) => ({ ...project, title: "" })));
  });

  test("are read side by side", () => {
    const [first, second] = seedTranscriptions;
    const [left, right] = [first, second].map((project) => (project ? draw(project) : []));
    const lines = beside(left ?? [], right ?? [], 8);
    expect(read(drawCells(lines))).toEqual(seedProjects.slice(0, 2));
  });

  test("read the same wherever they stand and whatever stands around them", () => {
    fc.assert(
      fc.property(placements, ({ index, at, above, below, right }) => {
        const form = draw(seedTranscriptions[index] as Transcription);
        const lines = [...above, [], ...beside(form, right, 8), [], ...below];
        const [table, ...others] = readTables(drawCells(lines, { at: formatAddress(at) }));
        expect(others).toEqual([]);
        expect(table && transcribe(toProject(table))).toEqual(seedProjects[index]);
        expect(table?.unknown).toEqual([]);
        expect(table?.range.top).toBe(at.row + above.length + 1);
        expect(table?.range.left).toBe(at.column);
      }),
    );
  });
});

describe.each([
  ["merged", drawMergedForm, 6],
  ["unmerged", drawPlainForm, 5],
] as const)("blank rows and columns inside a form, %s,", (_, draw, lastColumn) => {
  test("change nothing that is read", () => {
    fc.assert(
      fc.property(
        fc.nat(8),
        fc.uniqueArray(fc.integer({ min: 1, max: 14 }), { maxLength: 4 }),
        fc.uniqueArray(fc.integer({ min: 1, max: lastColumn }), { maxLength: 3 }),
        (index, rows, columns) => {
          const form = draw(seedTranscriptions[index] as Transcription);
          const widened = form.map((line) =>
            insertBlanks(line, columns, (cell) => (cell === "<" ? "<" : "")),
          );
          const lengthened = insertBlanks(widened, rows, (line) =>
            line.map((cell) => (cell === "^" ? "^" : "")),
          );
          const tables = readTables(drawCells(lengthened));
          expect(tables.map((table) => transcribe(toProject(table)))).toEqual([seedProjects[index]]);
          expect(tables.flatMap(({ unknown }) => unknown)).toEqual([]);
        },
      ),
    );
  });
});

const noise = fc.constantFrom(
  "附件3",
  "2022年部门预算",
  "{12.5}",
  "{=7}",
  "项目名称",
  "合计",
  "以上内容请核对。",
  "填表人：张三",
  "",
  "",
);
const noiseRows = fc.array(fc.array(noise, { maxLength: 4 }), { maxLength: 4 });
const panelTexts = fc.constantFrom(
  "预算数",
  "截至3月底",
  "{=3.56 0.00}",
  "{=除数来源}",
  "单位：元",
  "测算值",
  "",
);
const panel = fc.array(fc.array(panelTexts, { maxLength: 4 }), { maxLength: 18 });
const placements = fc.record({
  index: fc.nat(8),
  at: fc.record({ row: fc.integer({ min: 1, max: 40 }), column: fc.integer({ min: 1, max: 30 }) }),
  above: noiseRows,
  below: noiseRows,
  right: panel,
});

function blankRows(count: number): string[][] {
  return Array.from({ length: count }, () => []);
}

/** Two drawings beside each other, the second from a column that is counted from 0. */
function beside(left: readonly string[][], right: readonly string[][], column: number): string[][] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, row) => {
    const line = left[row] ?? [];
    const padding = Array.from({ length: column - line.length }, () => "");
    return [...line, ...padding, ...(right[row] ?? [])];
  });
}

/** The items with a blank before each of the given places; it goes on with the merges that it stands in. */
function insertBlanks<T>(items: readonly T[], places: readonly number[], blankBefore: (item: T) => T): T[] {
  return items.flatMap((item, index) => (places.includes(index) ? [blankBefore(item), item] : [item]));
}

test("the seed's budget year is 2022, whatever years its project names carry", () => {
  const tables = seedTranscriptions.flatMap((project) => readTables(drawCells(drawMergedForm(project))));
  expect(budgetYear(tables)).toBe(2022);
  expect(tables.map(detectProfile)).toEqual(Array(9).fill("2015"));
});
