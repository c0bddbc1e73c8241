import { expect, test } from "vitest";
import { tryRow } from "../try-row.ts";
import { val6 } from "./val-6.ts";

test("≥100% is 100%, and = where the operator stands in its own column", () => {
  expect(tryRow(val6, "质量指标 | 新兵合格率 | ≥100%").map(({ fix }) => fix)).toEqual([["ask", "100%"]]);
  expect(tryRow(val6, "质量指标 | 新兵合格率 | 100%", { 指标性质: "≥" })).toEqual([
    { severity: "warning", message: "“新兵合格率”的指标值为 ≥100%，应写作 =100%", fix: ["ask", "="] },
  ]);
});
