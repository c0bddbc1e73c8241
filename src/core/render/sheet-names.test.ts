import fc from "fast-check";
import { expect, test } from "vitest";
import { sheetNames } from "./sheet-names.ts";

test("a name within Excel's rules stays as it is", () => {
  expect(sheetNames(["村级转移支付", "征兵工作经费"], ["汇总"])).toEqual(["村级转移支付", "征兵工作经费"]);
});

test("characters that Excel forbids are replaced by their full-width twins", () => {
  expect(sheetNames(["A/B:[C]*?\\"], [])).toEqual(["A／B：［C］＊？＼"]);
  expect(sheetNames(["  '引号'\n换行 "], [])).toEqual(["引号' 换行"]);
});

test("names that are taken get a number, whether in capitals or not", () => {
  expect(sheetNames(["经费", "经费", "Abc", "ABC", "汇总", "History"], ["汇总", "经费 (2)"])).toEqual([
    "经费",
    "经费 (3)",
    "Abc",
    "ABC (2)",
    "汇总 (2)",
    "History (2)",
  ]);
});

test("a long name is cut to 31 characters, its number included", () => {
  const long = "欢喜庄乡二〇二二年度农村人居环境整治提升行动村庄清洁补助资金项目";
  const [first = "", second = ""] = sheetNames([long, long], []);
  expect(first).toBe(long.slice(0, 31));
  expect(second).toBe(`${long.slice(0, 27)} (2)`);
});

test("a blank name becomes 项目 and its number", () => {
  expect(sheetNames(["", "经费", " ' "], [])).toEqual(["项目 1", "经费", "项目 3"]);
});

const character = fc.constantFrom(
  "[",
  "]",
  ":",
  "*",
  "?",
  "/",
  "\\",
  "'",
  " ",
  "\n",
  "a",
  "A",
  "项",
  "😀",
  "1",
);
const texts = fc.array(fc.string({ unit: character, maxLength: 40 }), { maxLength: 12 });

test("any names become names that Excel accepts, all different", () => {
  fc.assert(
    fc.property(texts, texts, (wanted, others) => {
      const taken = others.filter((name) => name !== "");
      const names = sheetNames(wanted, taken);
      expect(names).toHaveLength(wanted.length);
      for (const name of names) {
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$|^history$/i);
        expect(name).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
      }
      const keys = [...names, ...new Set(taken.map((name) => name.toLowerCase()))].map((name) =>
        name.toLowerCase(),
      );
      expect(new Set(keys).size).toBe(keys.length);
    }),
  );
});
