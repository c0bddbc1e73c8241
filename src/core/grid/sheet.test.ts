import { expect, test } from "vitest";
import { Sheet } from "./sheet.ts";

test("a merged area stands for all of its cells by its top left one, any other cell for itself", () => {
  const sheet = new Sheet("表", [], [{ top: 2, left: 2, bottom: 3, right: 4 }]);
  expect(sheet.anchorAt(3, 4)).toEqual({ row: 2, column: 2 });
  expect(sheet.anchorAt(2, 2)).toEqual({ row: 2, column: 2 });
  expect(sheet.anchorAt(1, 4)).toEqual({ row: 1, column: 4 });
});
