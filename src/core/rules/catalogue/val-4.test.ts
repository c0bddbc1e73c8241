import { expect, test } from "vitest";
import { tryRow } from "../try-row.ts";
import { val4 } from "./val-4.ts";

const fixOf = (row: string) => tryRow(val4, row).map(({ fix }) => fix);

test("a date or range with refused marks is offered without them", () => {
  expect(tryRow(val4, "数量指标 | 宣传次数 | 2-3次")).toEqual([
    {
      severity: "warning",
      message: "指标值“2-3次”含有申报系统拒收的“-”，应写作 2~3次",
      fix: ["ask", "2~3次"],
    },
  ]);
  expect(fixOf("时效指标 | 完成时间 | 2022-12-31")).toEqual([["safe", "2022年12月31日"]]);
});

test("where no other spelling is certain the mark is reported alone", () => {
  expect(fixOf("数量指标 | 场地面积 | 100*50米")).toEqual([null]);
  expect(fixOf("数量指标 | 场地编号 | 3_1个")).toEqual([null]);
});

test("a minus sign and a placeholder are none of these marks", () => {
  expect(fixOf("经济效益指标 | 收入增长率 | ≥-5%")).toEqual([]);
  expect(fixOf("数量指标 | 宣传次数 | ≥**次")).toEqual([]);
});
