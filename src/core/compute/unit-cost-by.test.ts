import { expect, test } from "vitest";
import type { WrittenValue } from "../grid/edit.ts";
import { readTables } from "../read/read-tables.ts";
import { drawExample, type Example } from "../rules/example.ts";
import { boundOf } from "./fill.ts";
import { unitCosts } from "./unit-cost.ts";
import { unitCostBy } from "./unit-cost-by.ts";

const rows = [
  "产出指标 | 数量指标 | 征兵次数 | 全年组织征兵的次数 | ≥2次 | 计划标准",
  "产出指标 | 数量指标 | 宣传次数 | 全年上街宣传的次数 | ≥4次 | 计划标准",
];

/** The bound that each candidate of the first unit cost gives. */
function boundsOf(example: Example): WrittenValue[] {
  const [table] = readTables(drawExample(example));
  const [cost] = table ? unitCosts(table, "up") : [];
  if (!table || !cost) throw new Error("The example has no unit cost");
  return cost.candidates.map((divisor) => {
    const chosen = unitCostBy(divisor, cost, table, "up");
    return chosen && boundOf(chosen);
  });
}

test("another divisor gives another bound in the money that is stated", () => {
  expect(boundsOf({ rows })).toEqual(["≤1.5万元/次", "≤0.75万元/次"]);
});

test("a blank bound is given in the unit that reads best", () => {
  const blank = "产出指标 | 成本指标 | 每次征兵成本 | 组织一次征兵所需的支出 |  | 预算支出标准";
  const [first = ""] = rows;
  const leaflets = "产出指标 | 数量指标 | 印发宣传单数量 | 全年印发的份数 | ≥1000份 | 计划标准";
  expect(boundsOf({ rows: [first, leaflets, blank] })).toEqual(["≤1.5万元/次", "≤30元/份"]);
});

test("without a budget there is no bound", () => {
  expect(boundsOf({ rows, 预算数: "" })).toEqual([null, null]);
});
