import type { Command } from "commander";
import { buildReport } from "../../../core/report.ts";
import { checkText } from "../check-text.ts";
import { type CommandContext, chineseCommand } from "../command-context.ts";
import { addTableOptions, formatOption, type TableChoice } from "../options.ts";
import type { ExitStatus, Terminal } from "../terminal.ts";
import { UserError } from "../user-error.ts";
import { type OpenedWorkbook, openWorkbook } from "../workbooks.ts";

interface CheckChoice extends TableChoice {
  readonly format: "text" | "json";
}

export function checkCommand(context: CommandContext): Command {
  const command = chineseCommand("check", context)
    .description("校验工作簿中的全部绩效目标表，列出每个问题的单元格、规则、级别和改法")
    .argument("<工作簿...>", "要校验的 .xlsx 或 .xlsm 文件")
    .addOption(formatOption());
  return addTableOptions(command, "另外按这个模板认表").action(
    async (files: string[], choice: CheckChoice) => {
      context.finish(await check(context.terminal, files, choice));
    },
  );
}

/** Goes on after a file that cannot be read, so that one bad file does not hide what is wrong in the others. */
async function check(terminal: Terminal, files: readonly string[], choice: CheckChoice): Promise<ExitStatus> {
  const read: { file: string; checked: OpenedWorkbook["checked"] }[] = [];
  for (const file of files) {
    try {
      read.push({ file, checked: (await openWorkbook(terminal, file, choice)).checked });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      terminal.err(`${error.message}\n`);
    }
  }
  const report = buildReport(read);
  if (choice.format === "json") terminal.out(`${JSON.stringify(report, null, 2)}\n`);
  else if (read.length > 0) terminal.out(checkText(report, terminal.colours));
  if (read.length < files.length) return 2;
  return report.summary.errors > 0 ? 1 : 0;
}
