import fc from "fast-check";
import { expect, test } from "vitest";
import { formatRange } from "../core/grid/address.ts";
import { equalAreas } from "./equal-areas.ts";

/** One letter a cell; a blank has no value. */
function areasOf(rows: readonly string[]): string[] {
  const cells = rows.flatMap((row, down) =>
    [...row].map((letter, along) => ({ row: down + 1, column: along + 1, letter })),
  );
  return equalAreas(cells, ({ letter }) => (letter === " " ? undefined : letter)).map(
    ({ value, area }) => `${value} ${formatRange(area)}`,
  );
}

test("cells alike below and beside each other become one rectangle", () => {
  expect(areasOf(["aab", "aab", "ccb"])).toEqual(["a A1:B2", "b C1:C3", "c A3:B3"]);
});

test("a gap parts them, along a row and down a column", () => {
  expect(areasOf(["a a", "   ", "a a"])).toEqual(["a A1", "a C1", "a A3", "a C3"]);
});

test("every cell with a value is in exactly one rectangle, and in one of its value", () => {
  const rows = fc.array(fc.string({ unit: fc.constantFrom("a", "b", " "), minLength: 1, maxLength: 6 }));
  fc.assert(
    fc.property(rows, (drawn) => {
      const cells = drawn.flatMap((row, down) =>
        [...row].map((letter, along) => ({ row: down + 1, column: along + 1, letter })),
      );
      const areas = equalAreas(cells, ({ letter }) => (letter === " " ? undefined : letter));
      for (const { row, column, letter } of cells) {
        const over = areas.filter(
          ({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
        );
        expect(over.map(({ value }) => value)).toEqual(letter === " " ? [] : [letter]);
      }
    }),
  );
});
