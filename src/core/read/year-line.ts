import { compact } from "../model/half-width.ts";

const longest = 60;
const yearOfBudget = /(20\d{2})年度|^[^\d]{0,4}(20\d{2})年(?:部门|单位|预算|项目|财政|专项|本级|绩效)/;

/** The budget year that a heading states: 2023年度, 2023年部门预算; `null` when it states none. A date is no budget year. */
export function statedYear(text: string): number | null {
  if (text.length > longest || (!text.includes("20") && !/２/.test(text))) return null;
  const found = yearOfBudget.exec(compact(text));
  const year = found?.[1] ?? found?.[2];
  return year === undefined ? null : Number(year);
}
