import { expect, test } from "vitest";
import { drawSheet } from "../../../test/draw-sheet.ts";
import { readTables } from "../read/read-tables.ts";
import { toProject } from "../read/to-project.ts";
import { fillEdits } from "./fill.ts";
import { unitCosts } from "./unit-cost.ts";

/** What is filled into a ledger's blank per-unit cost, which has an operator and a unit beside it. */
function filled(operator: string, unit: string) {
  const [table] = readTables(
    drawSheet(`
      项目名称 | 预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位
      征兵经费 | 24 | 产出指标 | 数量指标 | 征兵次数 | ≥ | {12} | 次
      ^ | ^ | 产出指标 | 成本指标 | 每次征兵成本 | ${operator} | | ${unit}
    `),
  );
  if (!table) throw new Error("expected a ledger");
  const [edit, ...others] = fillEdits(table, unitCosts(table, "up"));
  expect(others).toEqual([]);
  expect(toProject(table).indicators[1]?.target).toBeNull();
  return edit?.after;
}

test("a blank bound is filled as a number where operator and unit stand beside it", () => {
  expect(filled("≤", "万元/次")).toBe(2);
});

test("a blank bound is given the operator or the unit that does not stand beside it", () => {
  expect(filled("", "万元/次")).toBe("≤2");
  expect(filled("≤", "")).toBe("2万元/次");
  expect(filled("≤", "—")).toBe("2万元/次");
  expect(filled("反向", "")).toBe("≤2万元/次");
});
