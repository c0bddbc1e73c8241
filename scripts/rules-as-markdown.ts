import type { Example } from "../src/core/rules/example.ts";
import { exampleText } from "../src/core/rules/example-text.ts";
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
        `| [${code}](#${code.toLowerCase()}) | ${severityWords[severity]} | ${fix ? fixWords[fix] : ""} | ${prose(title)} |`,
    ),
    "",
    ...rules.flatMap(section),
  ].join("\n");
}

function section({ code, severity, fix, title, rationale, source, examples }: Rule): string[] {
  return [
    `## ${code}`,
    "",
    `**${prose(title)}**（${severityWords[severity]}${fix ? `，${fixWords[fix]}` : ""}）`,
    "",
    prose(rationale),
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

/** Text in which nothing is Markdown. */
function prose(text: string): string {
  return text.replace(/[*_`|<]/g, "\\$&");
}

function exampleLines(example: Example): string[] {
  const lines = exampleText(example);
  return ["```", ...(lines.length > 0 ? lines : ["（没有问题的表，无改动）"]), "```"];
}
