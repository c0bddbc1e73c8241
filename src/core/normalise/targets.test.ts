import { expect, test } from "vitest";
import { changes, tableOf } from "./sample-table.ts";
import { normaliseTargets } from "./targets.ts";

const tableWith = (...targets: (string | number)[]) =>
  tableOf({ rows: targets.map((target) => ["产出指标", "数量指标", "征兵次数", target]) });

test("values take their canonical spelling", () => {
  const table = tableWith(
    "不低于95％",
    "3件以内",
    "2022/12/31前",
    "100百分比",
    "（≥**个）>=4个",
    "1,425.00元",
  );
  expect(changes(normaliseTargets(table))).toEqual([
    "不低于95％ → ≥95%",
    "3件以内 → ≤3件",
    "2022/12/31前 → 2022年12月31日前完成",
    "100百分比 → 100%",
    "（≥**个）>=4个 → ≥4个",
    "1,425.00元 → 1425.00元",
  ]);
});

test("canonical values, and those that are not understood, stay as they are", () => {
  const table = tableWith(
    "≥95%",
    " ≥95%\t",
    "优",
    "2-3次",
    "有效提升",
    "每月不少于2次",
    "854万（其中400万元）",
    "",
  );
  expect(normaliseTargets(table)).toEqual([]);
});

test("numbers, and texts that may be a date's serial number, stay as they are", () => {
  expect(normaliseTargets(tableWith(44561, 0.95, "44,561", "４４５６１"))).toEqual([]);
});

test("a cell with a formula is never edited", () => {
  const rows = [["产出指标", "数量指标", "征兵次数", "不少于2次"]];
  expect(normaliseTargets(tableOf({ rows, formulas: ["7,4"] }))).toEqual([]);
});
