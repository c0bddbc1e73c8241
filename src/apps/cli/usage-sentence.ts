import type { CommanderError } from "commander";

const sentences: Readonly<Record<string, (name: string) => string>> = {
  "commander.unknownCommand": (name) => `没有“${name}”这个命令`,
  "commander.unknownOption": (name) => `没有“${name}”这个选项`,
  "commander.missingArgument": (name) => `缺少参数“${name}”`,
  "commander.optionMissingArgument": (name) => `选项“${name}”后面缺少值`,
  "commander.missingMandatoryOptionValue": (name) => `缺少必需的选项“${name}”`,
  "commander.excessArguments": () => "参数过多",
};

const invalidValue = /'([^']*)'[^']*'([\s\S]*)' is invalid\. ([\s\S]*)$/;

/** A wrong call as one sentence for the user; commander itself speaks English only. */
export function usageSentence({ code, message }: CommanderError): string {
  const [, option, value, reason = ""] = invalidValue.exec(message) ?? [];
  if (code === "commander.invalidArgument" && option) {
    const allowed = /^Allowed choices are (.*)\.$/.exec(reason)?.[1];
    return `选项“${option}”的值“${value}”无效：${allowed ? `可用的值是 ${allowed}` : reason}。`;
  }
  const name = /'([^']*)'/.exec(message)?.[1] ?? "";
  const problem = sentences[code]?.(name) ?? `命令有误（${code}）`;
  return `${problem}，用 jibiao --help 或 jibiao <命令> --help 查看用法。`;
}
