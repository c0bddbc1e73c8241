import { expect, test } from "vitest";
import { chineseNumeralDigits } from "./chinese-numeral.ts";

test("numerals below ten thousand are read", () => {
  const cases: [string, string][] = [
    ["零", "0"],
    ["一", "1"],
    ["两", "2"],
    ["十", "10"],
    ["十二", "12"],
    ["二十", "20"],
    ["九十五", "95"],
    ["一百", "100"],
    ["一百零五", "105"],
    ["一百一十五", "115"],
    ["两百三十", "230"],
    ["一千", "1000"],
    ["一千零五", "1005"],
    ["一千零二十", "1020"],
    ["三千二百", "3200"],
    ["九十五点五", "95.5"],
    ["零点零五", "0.05"],
  ];
  for (const [text, digits] of cases) expect(chineseNumeralDigits(text), text).toBe(digits);
});

test("what has two readings is none", () => {
  for (const text of [
    "",
    "三四",
    "一百二",
    "三千五",
    "百",
    "二〇二二",
    "点五",
    "五点",
    "十点",
    "三万",
    "3",
  ]) {
    expect(chineseNumeralDigits(text), text).toBeNull();
  }
});
