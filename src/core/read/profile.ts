import { canonicalClass } from "../model/class-name.ts";
import { type Profile, taxonomy } from "../model/taxonomy.ts";
import type { IndicatorRow, TargetTable } from "./table.ts";

const only2021 = new Set(taxonomy["2021"]["成本指标"]);

/**
 * The class list that a table's rows follow: 成本指标 is a 一级指标 in 2021's and stands under 产出指标 in 2015's. In a
 * mixture the more rows decide, and 一级 before 二级; without any sign it is 2015's, the older and wider one.
 */
export function detectProfile(table: TargetTable): Profile {
  const signs = table.indicators.map(profileOf);
  const of2021 = signs.filter((sign) => sign === "2021").length;
  const of2015 = signs.filter((sign) => sign === "2015").length;
  return of2021 > 0 && of2021 >= of2015 ? "2021" : "2015";
}

function profileOf({ level1, level2 }: IndicatorRow): Profile | null {
  const primary = canonicalClass(level1.text);
  const secondary = canonicalClass(level2.text);
  if (primary === "成本指标" || (secondary !== null && only2021.has(secondary))) return "2021";
  return secondary === "成本指标" || secondary === "可持续影响指标" ? "2015" : null;
}
