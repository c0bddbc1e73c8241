import { expect, test } from "vitest";
import { Sheet } from "../../src/core/grid/sheet.ts";
import { readDepartment } from "../../src/core/read/read-department.ts";
import { readTables } from "../../src/core/read/read-tables.ts";

test("a sheet with nothing but labels, hundreds of thousands of them, holds no table", () => {
  const rows = Array.from({ length: 200_000 }, (_, index) => ({
    row: index + 1,
    cells: [{ row: index + 1, column: 1, value: "三级指标", format: "", isFormula: false }],
  }));
  expect(readTables(new Sheet("标签", rows, []))).toEqual([]);
});

test("a 部门整体绩效目标 may have any number of rows", () => {
  const texts = (row: number, ...values: string[]) => ({
    row,
    cells: values.map((value, index) => ({ row, column: index + 1, value, format: "", isFormula: false })),
  });
  const duties = Array.from({ length: 50_000 }, (_, index) =>
    texts(index + 3, `${index + 1}`, "职责", "目标", "指标"),
  );
  const sheet = new Sheet(
    "部门",
    [texts(1, "部门整体绩效目标"), texts(2, "序号", "职责活动", "绩效目标", "绩效指标"), ...duties],
    [],
  );
  expect(readDepartment(sheet)?.range).toEqual({ top: 1, left: 1, bottom: 50_002, right: 4 });
});
