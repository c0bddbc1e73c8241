import { expect, test } from "vitest";
import { findingsOf } from "../check-example.ts";

test("each missing class is told by itself", () => {
  expect(findingsOf("CMP-4", { without: ["数量指标", "时效指标"] })).toEqual([
    "A9 warning 产出指标下没有数量指标，应至少设置一条",
    "A9 warning 产出指标下没有时效指标，应至少设置一条",
  ]);
});
