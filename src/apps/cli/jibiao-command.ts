import type { Command } from "commander";
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

/** The whole command line, with each command's arguments, options and help. */
export function jibiaoCommand(context: CommandContext): Command {
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
  return program;
}
