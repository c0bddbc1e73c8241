import { canonicalClass } from "../model/class-name.ts";
import { compact } from "../model/half-width.ts";
import type { TargetTable } from "./table.ts";
import { statedYear } from "./year-line.ts";

const titleYear = /(20\d{2})年/;
const codeYear = /^\d{6}(\d{2})[A-Z0-9]{13}/;

/**
 * The year that a workbook's tables are for: as their titles state it, else the year most 时效 rows name, else that in
 * most project codes; `null` when nothing tells.
 */
export function budgetYear(tables: readonly TargetTable[]): number | null {
  return (
    mostFrequent(tables.map(titledYear)) ??
    mostFrequent(tables.flatMap(deadlineYears)) ??
    mostFrequent(tables.map(yearOfCode))
  );
}

/** The budget year that stands over a table; one in the project's name is none, in the title either. */
export function titledYear({ title, yearLine, projectName }: TargetTable): number | null {
  if (yearLine) return statedYear(yearLine.text);
  const text = compact(title?.text ?? "");
  const name = compact(projectName?.text ?? "");
  if (name === "") return statedYear(text);
  const year = titleYear.exec(text.replace(name, ""))?.[1];
  return year === undefined || (!text.includes(name) && name.includes(year)) ? null : Number(year);
}

function deadlineYears({ indicators }: TargetTable): (number | null)[] {
  return indicators
    .filter(({ level2 }) => canonicalClass(level2.text) === "时效指标")
    .map(({ target: { target } }) => (target.meaning.kind === "deadline" ? target.meaning.year : null));
}

function yearOfCode({ projectCode }: TargetTable): number | null {
  const digits = codeYear.exec(compact(projectCode?.text ?? "").toUpperCase())?.[1];
  return digits === undefined ? null : 2000 + Number(digits);
}

/** The first of those that come equally often. */
function mostFrequent(years: readonly (number | null)[]): number | null {
  const counts = new Map<number, number>();
  for (const year of years) if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
  let best: number | null = null;
  for (const [year, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = year;
  return best;
}
