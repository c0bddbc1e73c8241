import { expect, test } from "vitest";
import { tryExample } from "../try-row.ts";
import { src1 } from "./src-1.ts";

const found = (basis: string, level2 = "质量指标") =>
  tryExample(src1, { rows: [`产出指标 | ${level2} | 某项 | 含义 | ≥95% | ${basis}`] });

test("near words are offered as the option they mean", () => {
  for (const [basis, option] of [
    ["计划指标", "计划标准"],
    ["年初预算安排", "计划标准"],
    ["文件标准", "行业标准"],
    ["经验标准", "历史标准"],
    ["工作需要", "其他标准"],
    ["工作标准", "其他标准"],
    ["调查问卷", "其他标准"],
  ] as const) {
    expect(found(basis)[0], basis).toMatchObject({ severity: "info", fix: ["ask", option] });
  }
  expect(found("文件标准", "成本指标")[0]?.fix).toEqual(["ask", "预算支出标准"]);
});

test("unknown words are reported without a correction, options and blanks not at all", () => {
  expect(found("领导要求")).toEqual([
    {
      severity: "info",
      message:
        "指标值确定依据“领导要求”不在选项内，应选计划标准、行业标准、历史标准、预算支出标准、其他标准之一",
      fix: null,
    },
  ]);
  expect(found("行业 标准")).toEqual([]);
  expect(found("")).toEqual([]);
});
