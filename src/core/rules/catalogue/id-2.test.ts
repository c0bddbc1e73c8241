import { expect, test } from "vitest";
import { applyEdits } from "../../grid/edit.ts";
import { findingsOf } from "../check-example.ts";
import { drawExample } from "../example.ts";
import { tryExample } from "../try-row.ts";
import { id2 } from "./id-2.ts";

const found = (code: string) => findingsOf("ID-2", { 项目编码: code });

test("a wrong length is named", () => {
  expect(found("13020822P00916110002")).toEqual([
    "B3 error 项目编码“13020822P00916110002”有 20 位，应为 21 位",
  ]);
});

test("a wrong check character is named with the one expected, and not guessed at", () => {
  expect(found("13020822P00916110002G")).toEqual([
    "B3 error 项目编码“13020822P00916110002G”的校验位是 G，按前 20 位推算应为 F，应逐位核对",
  ]);
});

test("letters taken for digits are offered for correction where the check character confirms it", () => {
  expect(found("13020822P0O9I6110002F")).toEqual([
    "B3 error 项目编码“13020822P0O9I6110002F”有字母与数字混淆，应为 13020822P00916110002F → 13020822P00916110002F",
  ]);
  expect(found("13020822P0O9I6110002G")).toEqual([
    "B3 error 项目编码“13020822P0O9I6110002G”含有 P 类编码不使用的字母 I、O、S、V 或 Z，应逐位核对",
  ]);
});

test("full-width and lower-case characters are offered in their right form", () => {
  expect(found("１３020822p00916110002f")).toEqual([
    "B3 error 项目编码“１３020822p00916110002f”含有全角字符、空格或小写字母，应写作 13020822P00916110002F → 13020822P00916110002F",
  ]);
});

test("another form of a right code may be corrected in bulk, a guess at its letters may not", () => {
  const kindOf = (code: string) => tryExample(id2, { 项目编码: code }).map(({ fix }) => fix?.[0]);
  expect(kindOf("１３020822p00916110002f")).toEqual(["safe"]);
  expect(kindOf("13020822P0O9I6110002F")).toEqual(["ask"]);
});

test("codes of other classes and of digits only have no check character to be wrong", () => {
  expect(found("13020822T00916110002F")).toEqual([]);
  expect(found("130208220009161100021")).toEqual([]);
  expect(found("1302O822T00916110002F")).toEqual([
    "B3 error 项目编码“1302O822T00916110002F”含有不应出现的字符，应以 8 位数字开头，其余为数字和大写字母",
  ]);
});

test("a code kept as a number has lost digits that nobody can restore", () => {
  const edit = { sheet: "示例", row: 3, column: 2, before: null, after: Number("130208220091521000345") };
  for (const sheet of applyEdits([drawExample({})], [edit])) {
    expect(findingsOf("ID-2", sheet)).toEqual([
      "B3 error 项目编码“130208220091521000000”存成了数字，第 15 位以后的数字已经丢失，应设为文本格式后重新录入",
    ]);
  }
});
