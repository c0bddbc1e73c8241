import { compact } from "./half-width.ts";
import { remembered } from "./remembered.ts";
import { taxonomy } from "./taxonomy.ts";

/** Other names in use for list members, without 指标 at the end. */
const aliases: Record<string, string> = {
  环境效益: "生态效益指标",
  生态环境效益: "生态效益指标",
  生态成本: "生态环境成本指标",
  环境成本: "生态环境成本指标",
  可持续影响效益: "可持续影响指标",
  可持续发展: "可持续影响指标",
  社会公众或服务对象满意度: "服务对象满意度指标",
  服务对象或社会公众满意度: "服务对象满意度指标",
  服务对象满意: "服务对象满意度指标",
  社会公众满意度: "服务对象满意度指标",
  受益对象满意度: "服务对象满意度指标",
};

const canonicalNames = new Map<string, string>(Object.entries(aliases));
for (const classes of Object.values(taxonomy)) {
  for (const [level1, level2] of Object.entries(classes)) {
    for (const name of [level1, ...level2]) canonicalNames.set(name, name).set(withoutSuffix(name), name);
  }
}

function withoutSuffix(name: string): string {
  return name.replace(/指标$/, "");
}

const numbering = /^(?:[一二三四五六七八九十]{1,2}、|\d{1,2}[.、]|\([一二三四五六七八九十\d]{1,2}\))/;
const digit = /[\d０-９]/;
const score = /(?:\((?:共|满分|分值|权重)?:?\d{1,3}(?:\.\d{1,2})?[分%]?\)|:?\d{1,3}(?:\.\d{1,2})?分)$/;

/**
 * The list's spelling of a class name of either level and any profile, whether or not 指标 is missing, white space
 * stands inside, a colon ends it, a number goes before it, a score stands after it, or another name in use is written:
 * 产出, 一、产出\n指标 and 产出指标（50分） are 产出指标, 环境效益 is 生态效益指标. `null` for anything else.
 */
export const canonicalClass: (text: string) => string | null = remembered(
  (text) => canonicalNames.get(text) ?? canonicalNames.get(bareName(text)) ?? null,
);

function bareName(text: string): string {
  return withoutSuffix(compact(text).replace(numbering, "").replace(score, "").replace(/:$/, ""));
}

/** The score that stands after a class name, half-width: 50分 of 产出指标（50分）; `null` where there is none. */
export function classScore(text: string): string | null {
  if (!digit.test(text) || canonicalClass(text) === null) return null;
  const found = score.exec(compact(text));
  return found?.[0].replace(/[():]/g, "") ?? null;
}
