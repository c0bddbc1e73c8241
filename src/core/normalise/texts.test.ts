import { expect, test } from "vitest";
import { changes, tableOf } from "./sample-table.ts";
import { normaliseTexts } from "./texts.ts";

const textEdits = (name: string, basis = "") =>
  changes(normaliseTexts(tableOf({ rows: [["产出指标", "数量指标", name, "≥2次", basis]] })));

test("line breaks and doubled spaces between Chinese characters go", () => {
  expect(textEdits("征兵\n次数", "计划  标准")).toEqual(["征兵\n次数 → 征兵次数", "计划  标准 → 计划标准"]);
  expect(textEdits("征兵 \r\n 宣传　　次数")).toEqual(["征兵 \r\n 宣传　　次数 → 征兵宣传次数"]);
});

test("single spaces, and white space beside anything but Chinese characters, stay", () => {
  for (const name of ["征兵 次数", "征兵\n2次", "A\nB", "征兵、\n宣传", "征兵次数"]) {
    expect(textEdits(name), name).toEqual([]);
  }
});
