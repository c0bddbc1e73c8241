import { expect, test } from "vitest";
import { Sheet } from "../../../core/grid/sheet.ts";
import { stepFrom } from "./step.ts";

const sheet = new Sheet("表", [], [{ top: 2, left: 2, bottom: 3, right: 4 }]);
const extent = { rows: 5, columns: 6 };

test("arrows go over a merged area as over one cell, and not out of the sheet", () => {
  expect(stepFrom({ row: 1, column: 3 }, "ArrowDown", sheet, extent)).toEqual({ row: 2, column: 2 });
  expect(stepFrom({ row: 2, column: 2 }, "ArrowRight", sheet, extent)).toEqual({ row: 2, column: 5 });
  expect(stepFrom({ row: 2, column: 2 }, "ArrowDown", sheet, extent)).toEqual({ row: 4, column: 2 });
  expect(stepFrom({ row: 1, column: 1 }, "ArrowUp", sheet, extent)).toEqual({ row: 1, column: 1 });
});

test("other keys lead nowhere", () => {
  expect(stepFrom({ row: 1, column: 1 }, "a", sheet, extent)).toBeNull();
});
