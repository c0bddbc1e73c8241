import type { Example, ExampleTable } from "./example.ts";

/** An example for people: what differs from the faultless table, a line each; none when nothing does. */
export function exampleText(example: Example): string[] {
  const tables = Array.isArray(example) ? (example as readonly ExampleTable[]) : [example as ExampleTable];
  return tables.flatMap((table, index) => {
    const changes = Object.entries(table).flatMap(([name, value]) => changeText(name, value));
    if (tables.length === 1) return changes;
    return [`第 ${index + 1} 张表${changes.length > 0 ? "" : "（无改动）"}`, ...changes];
  });
}

function changeText(name: string, value: ExampleTable[keyof ExampleTable]): string[] {
  if (typeof value === "string") return [`${name}：${value || "（空白）"}`];
  if (Array.isArray(value)) return name === "without" ? [`删去：${value.join("、")}`] : [...value];
  return Object.entries(value ?? {}).map(([label, content]: [string, unknown]) =>
    name === "columns"
      ? `增加一列 ${label}：${(content as readonly string[]).join("、")}`
      : `栏目“${label}”写作：${String(content) || "（空白）"}`,
  );
}
