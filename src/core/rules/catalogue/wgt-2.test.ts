import { expect, test } from "vitest";
import { tryExample } from "../try-row.ts";
import { wgt1 } from "./wgt-1.ts";
import { wgt2 } from "./wgt-2.ts";

const weights = (...权重: string[]) => ({ columns: { 权重 } });

test("a weight is a number above zero", () => {
  const found = tryExample(wgt1, weights("20", "20分", "10%", "0", "", "无"));
  expect(found.map(({ message }) => message)).toEqual([
    "“每次征兵成本”的权重是“0”，应为大于 0 的数",
    "“适龄青年参军意愿”的权重为空白，应为大于 0 的数",
    "“应征青年满意度”的权重是“无”，应为大于 0 的数",
  ]);
  expect(tryExample(wgt1, {})).toEqual([]);
});

test("weights add up to 100, in decimals", () => {
  expect(tryExample(wgt2, weights("0.1", "0.2", "49.7", "20", "20", "10"))).toEqual([]);
  expect(tryExample(wgt2, weights("20", "20", "10", "20", "10", "5"))).toMatchObject([
    { severity: "error", message: "权重合计 85，应为 100；预算执行率另占 10 分的，其余合计应为 90" },
  ]);
  expect(tryExample(wgt2, weights("20", "20", "10", "20", "20", "")), "WGT-1 says that").toEqual([]);
});

test("90 leaves the 10 of 预算执行率, which a declared table need not list", () => {
  expect(tryExample(wgt2, weights("20", "20", "10", "20", "10", "10"))).toMatchObject([
    { severity: "info", message: "权重合计 90，其余 10 分应是预算执行率的，请核对" },
  ]);
});
