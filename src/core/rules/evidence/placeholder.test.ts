import { expect, test } from "vitest";
import { isPlaceholder, placeholderIn } from "./placeholder.ts";

test("what was never filled in is found", () => {
  const texts = {
    "*": "*",
    "＊＊": "**",
    "≥*%": "*",
    "完成**次": "**",
    ＸＸ乡人民政府: "XX",
    "20XX年12月31日前完成": "XX",
    "≥××次": "××",
    "……": "……",
    "...": "...",
    "1.完成征兵任务\n……": "……",
    共____次: "____",
    "（100字以内）": "100字以内",
    "概述项目绩效（限100字以内）": "限100字以内",
    "100字以内": "100字以内",
    "指标1：": "指标1:",
  };
  for (const [text, placeholder] of Object.entries(texts))
    expect(placeholderIn(text), text).toBe(placeholder);
});

test("real content that looks alike is left alone", () => {
  for (const text of [
    "",
    "≥2次",
    "用于办公、维稳、经济发展……等各项支出",
    "保障工作顺利开展…",
    "200元/人*5人",
    "3 × 5 台",
    "购置XXL码工作服",
    "埃克森EXXON油品",
    "每篇信息稿1000字以内",
    "2-3次",
    "-",
    "目标完成率",
  ]) {
    expect(placeholderIn(text), text).toBeNull();
  }
});

test("only a text without anything else is a placeholder as a whole", () => {
  expect(isPlaceholder(" ＊ ")).toBe(true);
  expect(isPlaceholder("XX")).toBe(true);
  expect(isPlaceholder("≥*%")).toBe(false);
  expect(isPlaceholder("-")).toBe(false);
});
