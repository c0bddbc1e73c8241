import { expect, test } from "vitest";
import { findingsOf } from "../check-example.ts";

test("a column that no label explains is told once, with how much it holds", () => {
  expect(findingsOf("TPL-2", { columns: { 经办人意见: ["同意", "同意"] } })).toEqual([
    "G9 info “经办人意见”等 3 处内容不属于标准表的任何栏目，已原样保留而未参与校验，需要申报的应填入标准栏目",
  ]);
});
