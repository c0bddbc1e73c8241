import type { Example, ExampleTable } from "../src/core/rules/example.ts";
import { rules } from "../src/core/rules/index.ts";
import type { Rule } from "../src/core/rules/rule.ts";
import { fixWords, severityWords } from "../src/core/rules/words.ts";

/** The rule catalogue as a page for people, out of the rules themselves. */
export function rulesAsMarkdown(): string {
  return [
    "# 规则目录",
    "",
    "本页由 `npm run docs` 从规则代码生成，请勿手工修改。例子是在一张没有问题的表上改动所列单元格或指标行得到的，并作为测试运行。",
    "",
    "| 代码 | 级别 | 修正 | 应当怎样 |",
    "|---|---|---|---|",
    ...rules.map(
      ({ code, severity, fix, title }) =>
        `| [${code}](#${code.toLowerCase()}) | ${severityWords[severity]} | ${fix ? fixWords[fix] : ""} | ${title} |`,
    ),
    "",
    ...rules.flatMap(section),
  ].join("\n");
}

function section({ code, severity, fix, title, rationale, source, examples }: Rule): string[] {
  return [
    `## ${code}`,
    "",
    `**${title}**（${severityWords[severity]}${fix ? `，${fixWords[fix]}` : ""}）`,
    "",
    rationale,
    "",
    `依据：${source}`,
    "",
    "不符合的例子：",
    "",
    ...exampleLines(examples.invalid),
    "",
    "符合的例子：",
    "",
    ...exampleLines(examples.valid),
    "",
  ];
}

function exampleLines(example: Example): string[] {
  const tables: readonly ExampleTable[] = Array.isArray(example) ? example : [example as ExampleTable];
  const lines = tables.flatMap((table, index) => [
    ...(tables.length > 1 ? [`第 ${index + 1} 张表`] : []),
    ...Object.entries(table).flatMap(([label, value]) => exampleEntry(label, value)),
  ]);
  return ["```", ...(lines.length > 0 ? lines : ["（无改动）"]), "```"];
}

function exampleEntry(label: string, value: unknown): string[] {
  if (label === "rows") return [...(value as readonly string[])];
  if (label === "without") return [`删去：${(value as readonly string[]).join("、")}`];
  if (label === "columns") {
    return Object.entries(value as Record<string, readonly string[]>).map(
      ([name, cells]) => `增加一列 ${name}：${cells.join("、")}`,
    );
  }
  return [`${label}：${String(value) || "（空白）"}`];
}
