import { CommanderError } from "commander";
import packageFile from "../../../package.json" with { type: "json" };
import { type CommandContext, chineseCommand } from "./command-context.ts";
import { checkCommand } from "./commands/check.ts";
import { compareCommand } from "./commands/compare.ts";
import { fixCommand } from "./commands/fix.ts";
import { generateCommand } from "./commands/generate.ts";
import { importCommand } from "./commands/import.ts";
import { libraryCommand } from "./commands/library.ts";
import { newCommand } from "./commands/new.ts";
import { rollForwardCommand } from "./commands/roll-forward.ts";
import { rulesCommand } from "./commands/rules.ts";
import { templateCommand } from "./commands/template.ts";
import { processTerminal } from "./process-terminal.ts";
import type { ExitStatus, Terminal } from "./terminal.ts";
import { usageSentence } from "./usage-sentence.ts";
import { UserError } from "./user-error.ts";

/** Runs the command line: `["check", "a.xlsx"]`. What the user can mend is told in one sentence and gives 2. */
export async function run(
  args: readonly string[],
  terminal: Terminal = processTerminal(),
): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  const context: CommandContext = {
    terminal,
    finish: (reached) => {
      status = reached;
    },
  };
  const program = chineseCommand("jibiao", context)
    .description("绩表通：读取、校验、修正和生成预算项目绩效目标表，全部在本机进行。")
    .version(packageFile.version, "-V, --version", "显示版本号");
  for (const command of [
    importCommand,
    checkCommand,
    fixCommand,
    generateCommand,
    newCommand,
    libraryCommand,
    rollForwardCommand,
    compareCommand,
    rulesCommand,
    templateCommand,
  ]) {
    program.addCommand(command(context));
  }
  try {
    await program.parseAsync(args, { from: "user" });
    return status;
  } catch (error) {
    return tell(error, terminal);
  }
}

function tell(error: unknown, terminal: Terminal): ExitStatus {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    const helpWasShown = error.code === "commander.help";
    if (!helpWasShown) terminal.err(`${usageSentence(error)}\n`);
    return 2;
  }
  if (!(error instanceof UserError)) throw error;
  terminal.err(`${error.message}\n`);
  return 2;
}
