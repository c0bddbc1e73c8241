import { expect, test } from "vitest";
import { findingsOf } from "../check-example.ts";

test("each blank point is told with what is carried into it", () => {
  expect(findingsOf("SCH-3", { "3月底": "", "6月底": "50%", "10月底": "" })).toEqual([
    "B7 info 3月底的支出计划为空白，按前一时点累计 0% 计算，如有支出应补填",
    "D7 info 10月底的支出计划为空白，按前一时点累计 50% 计算，如有支出应补填",
  ]);
});
