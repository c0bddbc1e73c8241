import { expect, test } from "vitest";
import { Sheet } from "../../src/core/grid/sheet.ts";
import { readTables } from "../../src/core/read/read-tables.ts";

test("a sheet with nothing but labels, hundreds of thousands of them, holds no table", () => {
  const rows = Array.from({ length: 200_000 }, (_, index) => ({
    row: index + 1,
    cells: [{ row: index + 1, column: 1, value: "三级指标", format: "", isFormula: false }],
  }));
  expect(readTables(new Sheet("标签", rows, []))).toEqual([]);
});
