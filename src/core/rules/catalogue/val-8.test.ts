import { expect, test } from "vitest";
import { tryRow } from "../try-row.ts";
import { val8 } from "./val-8.ts";

test("an operator against the class's direction is offered turned", () => {
  expect(tryRow(val8, "成本指标 | 每次征兵成本 | ＞1.5万元/次")).toEqual([
    {
      severity: "warning",
      message: "成本指标“每次征兵成本”写作 ＞1.5万元/次，方向相反，应为 ≤1.5万元/次",
      fix: ["ask", "≤1.5万元/次"],
    },
  ]);
  expect(tryRow(val8, "服务对象满意度指标 | 群众满意度 | ≤95%")[0]?.fix).toEqual(["ask", "≥95%"]);
  expect(tryRow(val8, "质量指标 | 合格率 | <95%")[0]?.fix).toEqual(["ask", "≥95%"]);
});

test("names of which less is better, savings and shares of a cost may go either way", () => {
  for (const row of [
    "质量指标 | 资料差错率 | ≤2%",
    "质量指标 | 服务投诉率 | ≤1%",
    "质量指标 | 安全事故率 | <1%",
    "质量指标 | 返工率 | ≤3%",
    "成本指标 | 节约成本 | ≥2万元",
    "成本指标 | 预算资金完成率 | ≥95%",
    "成本指标 | 每次征兵成本 | =1.5万元/次",
    "数量指标 | 会议次数 | ≤5次",
    "社会效益指标 | 投诉下降 | ≤5件",
  ]) {
    expect(tryRow(val8, row), row).toEqual([]);
  }
});

test("an operator in its own column is corrected there", () => {
  expect(tryRow(val8, "成本指标 | 每次征兵成本 | 1.5万元/次", { 指标性质: "≥" })).toEqual([
    {
      severity: "warning",
      message: "成本指标“每次征兵成本”写作 ≥1.5万元/次，方向相反，应为 ≤1.5万元/次",
      fix: ["ask", "≤"],
    },
  ]);
});
