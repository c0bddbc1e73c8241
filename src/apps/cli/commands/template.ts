import type { Command } from "commander";
import { layoutOf } from "../../../core/template/layout-of.ts";
import { knownPlaceholders } from "../../../core/template-check/known-placeholders.ts";
import { ownFormProblems } from "../../template/own-form.ts";
import { type CommandContext, chineseCommand } from "../command-context.ts";
import { addedTemplates, builtInNames } from "../template-folder.ts";
import { problemText } from "../template-problems.ts";
import { openTemplate } from "../templates.ts";
import type { ExitStatus, Terminal } from "../terminal.ts";

export function templateCommand(context: CommandContext): Command {
  const command = chineseCommand("template", context).description("列出可用的模板，检查自制的模板");
  command.addCommand(
    chineseCommand("list", context)
      .description("列出内置的模板和放进 templates 文件夹的模板")
      .action(() => list(context.terminal)),
  );
  command.addCommand(
    chineseCommand("check", context)
      .description("检查自制的模板：缺什么、哪里有歧义，并试着写入一个项目再读出")
      .argument("<模板>", "含 {{projectName}} 等占位符的 .xlsx 文件")
      .action(async (file: string) => context.finish(await check(context.terminal, file))),
  );
  command.addCommand(
    chineseCommand("placeholders", context)
      .description("列出模板中可用的占位符")
      .action(() => {
        for (const [name, meaning] of Object.entries(knownPlaceholders)) {
          context.terminal.out(`{{${name}}}  ${meaning}\n`);
        }
        context.terminal.out("{{schedule.3月底}}  该时点的累计支出百分比，时点名称自定\n");
        context.terminal.out(
          "占位符后加“合并”，如 {{indicator.level1 合并}}：上下相同的单元格合并成一格。\n",
        );
      }),
  );
  return command;
}

async function list(terminal: Terminal): Promise<void> {
  for (const name of [...builtInNames, ...addedTemplates()]) {
    const { name: sheet, kind } = layoutOf((await openTemplate(terminal, name)).form);
    terminal.out(`${name}：${sheet}，${kind === "ledger" ? "台账" : "一个项目一张表"}\n`);
  }
}

/** 1 when the template cannot be used as it is. */
async function check(terminal: Terminal, file: string): Promise<ExitStatus> {
  const { form } = await openTemplate(terminal, file);
  const problems = ownFormProblems(form);
  for (const problem of problems) {
    terminal.out(`${problem.severity === "error" ? "错误" : "警告"} ${problemText(form, problem)}。\n`);
  }
  const errors = problems.filter(({ severity }) => severity === "error").length;
  terminal.out(
    errors > 0
      ? `“${file}”还不能使用：错误 ${errors} 条，警告 ${problems.length - errors} 条。\n`
      : `“${file}”可以使用：试写的项目读回来与写入的完全相同${problems.length > 0 ? `，另有警告 ${problems.length} 条` : ""}。\n`,
  );
  return errors > 0 ? 1 : 0;
}
