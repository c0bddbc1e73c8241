import type { LibraryEntry } from "../../core/library/library.ts";

/** Indicators for people: class by class, two lines an indicator. */
export function libraryText(entries: readonly LibraryEntry[]): string {
  const lines: string[] = [];
  let heading = "";
  for (const entry of entries) {
    const own = `${entry.level1} · ${entry.level2}`;
    if (own !== heading) lines.push(...(heading === "" ? [] : [""]), own);
    heading = own;
    lines.push(`  ${entry.name}  ${facts(entry).join("，")}`);
    const [description] = entry.descriptions;
    if (description) lines.push(`    ${description[0]}`);
  }
  return lines.map((line) => `${line}\n`).join("");
}

function facts({ operator, unit, targets, range, bases, count }: LibraryEntry): string[] {
  const usual = targets.map(([text]) => text).join("、");
  const form = operator === null && unit === "" ? "" : `${operator ?? ""}…${unit}`;
  return [
    ...(usual !== "" ? [`常用 ${usual}`] : form !== "" ? [form] : []),
    ...(range ? [`${range.low} 至 ${range.high}`] : []),
    ...bases.slice(0, 1).map(([text]) => text),
    ...(count > 1 ? [`${count} 张表`] : []),
  ];
}
