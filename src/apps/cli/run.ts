import { CommanderError } from "commander";
import type { CommandContext } from "./command-context.ts";
import { jibiaoCommand } from "./jibiao-command.ts";
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
  try {
    await jibiaoCommand(context).parseAsync(args, { from: "user" });
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
