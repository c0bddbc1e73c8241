import type { Command } from "commander";
import type { Example } from "../../../core/rules/example.ts";
import { exampleText } from "../../../core/rules/example-text.ts";
import { rules } from "../../../core/rules/index.ts";
import type { Rule } from "../../../core/rules/rule.ts";
import { fixWords, severityWords } from "../../../core/rules/words.ts";
import { type CommandContext, chineseCommand } from "../command-context.ts";
import { formatOption } from "../options.ts";

export function rulesCommand(context: CommandContext): Command {
  return chineseCommand("rules", context)
    .description("列出全部校验规则：代码、级别、内容、理由、依据和例子")
    .addOption(formatOption())
    .action(({ format }: { format: "text" | "json" }) => {
      context.terminal.out(
        format === "json" ? `${JSON.stringify(rules.map(plain), null, 2)}\n` : rules.map(section).join("\n"),
      );
    });
}

function plain({ code, severity, fix, title, rationale, source, examples }: Rule) {
  return { code, severity, fix: fix ?? null, title, rationale, source, examples };
}

function section({ code, severity, fix, title, rationale, source, examples }: Rule): string {
  return [
    `${code}  ${severityWords[severity]}${fix ? `，${fixWords[fix]}` : ""}`,
    `  ${title}`,
    `  理由：${rationale}`,
    `  依据：${source}`,
    `  不符合：${exampleLine(examples.invalid)}`,
    `  符合：${exampleLine(examples.valid)}`,
    "",
  ].join("\n");
}

function exampleLine(example: Example): string {
  return exampleText(example).join("；") || "（没有问题的表，无改动）";
}
