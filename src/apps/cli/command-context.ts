import { Command } from "commander";
import type { ExitStatus, Terminal } from "./terminal.ts";

/** What every command is given: where to read and print, and where to leave its exit status. */
export interface CommandContext {
  readonly terminal: Terminal;
  finish(status: ExitStatus): void;
}

const titles: Readonly<Record<string, string>> = {
  "Usage:": "用法：",
  "Arguments:": "参数：",
  "Options:": "选项：",
  "Commands:": "命令：",
};

/** A command whose help is Chinese and whose errors are thrown instead of ending the process. */
export function chineseCommand(name: string, { terminal }: CommandContext): Command {
  return new Command(name)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.out(text),
      writeErr: (text) => terminal.err(text),
      outputError: () => {},
    })
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      styleUsage: (usage) => usage.replace("[options]", "[选项]").replace("[command]", "<命令>"),
      subcommandTerm: (command) => command.name(),
      optionDescription: (option) => option.description,
    })
    .helpOption("-h, --help", "显示帮助")
    .helpCommand(false)
    .showSuggestionAfterError(false);
}
