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

/**
 * The list's spelling of a class name of either level and any profile, whether or not 指标 is missing, white space
 * stands inside, a colon ends it, or another name in use is written: 产出 and 产出\n指标 are 产出指标, 环境效益 is 生态效益指标.
 * `null` for anything else.
 */
export const canonicalClass: (text: string) => string | null = remembered(
  (text) =>
    canonicalNames.get(text) ?? canonicalNames.get(withoutSuffix(compact(text).replace(/:$/, ""))) ?? null,
);
