import fc from "fast-check";
import { expect, test } from "vitest";
import { formatAddress, rangeContains } from "../../src/core/grid/address.ts";
import { readDepartment } from "../../src/core/read/read-department.ts";
import { readTables } from "../../src/core/read/read-tables.ts";
import { drawCells } from "../draw-sheet.ts";

const cell = fc.constantFrom(
  ...[
    "",
    "",
    "",
    "<",
    "^",
    "征兵",
    "{3}",
    "480001某乡",
    "单位：万元",
    "单位",
    "征兵绩效目标表",
    "部门整体绩效目标",
  ],
  ...[
    "项目编码",
    "项目名称",
    "预算数",
    "财政资金",
    "其他资金",
    "资金用途",
    "预算规模及资金用途",
    "资金支出计划",
  ],
  ...[
    "绩效目标",
    "总体绩效目标",
    "3月底",
    "12月底",
    "一级指标",
    "二级指标",
    "三级指标",
    "指标值",
    "绩效指标",
  ],
  ...["产出指标", "数量指标", "≥2次", "（2023年度）", "职责", "序号", "工作保障措施"],
);
const header = fc.constant(["一级指标", "二级指标", "三级指标", "指标值"]);
const line = fc.oneof({ weight: 9, arbitrary: fc.array(cell, { maxLength: 7 }) }, header);

test("whatever labels a sheet holds, each filled cell of a table is read once, or told as unknown", () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 16 }), (lines) => {
      const sheet = drawCells(
        lines.map((cells, row) => cells.map((text, column) => inGrid(text, row, column))),
      );
      readDepartment(sheet);
      for (const table of readTables(sheet)) {
        const unknown = table.unknown.map(formatAddress);
        const labels = new Set(table.labels.map(formatAddress));
        expect(new Set(unknown).size).toBe(unknown.length);
        expect(unknown.filter((address) => labels.has(address))).toEqual([]);
        for (const field of [table.projectCode, table.budget, table.goal, ...table.schedule]) {
          if (field && field.text !== "") expect(rangeContains(table.range, field)).toBe(true);
        }
      }
    }),
    { numRuns: 1000 },
  );
});

/** Nothing stands left of the first column or above the first row to merge with. */
function inGrid(text: string, row: number, column: number): string {
  return (text === "<" && column === 0) || (text === "^" && row === 0) ? "" : text;
}
