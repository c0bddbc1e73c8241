import { canonicalClass } from "../../model/class-name.ts";
import type { IndicatorRow } from "../../read/table.ts";

/** What a row measures, whichever class list it follows. */
export type IndicatorKind = "数量" | "质量" | "时效" | "成本" | "效益" | "满意度";

const kindByClass: ReadonlyMap<string, IndicatorKind> = new Map([
  ["数量指标", "数量"],
  ["质量指标", "质量"],
  ["时效指标", "时效"],
  ["成本指标", "成本"],
  ["经济成本指标", "成本"],
  ["社会成本指标", "成本"],
  ["生态环境成本指标", "成本"],
  ["效益指标", "效益"],
  ["经济效益指标", "效益"],
  ["社会效益指标", "效益"],
  ["生态效益指标", "效益"],
  ["可持续影响指标", "效益"],
  ["满意度指标", "满意度"],
  ["服务对象满意度指标", "满意度"],
]);

/** The kind of a row by its 二级指标, or else by its 一级指标; `null` where neither tells. */
export function kindOf({ level1, level2 }: IndicatorRow): IndicatorKind | null {
  return kindOfClass(level2.text) ?? kindOfClass(level1.text);
}

function kindOfClass(text: string): IndicatorKind | null {
  return kindByClass.get(text) ?? kindByClass.get(canonicalClass(text) ?? "") ?? null;
}
