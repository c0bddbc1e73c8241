import { InvalidArgumentError, Option } from "commander";
import type { Profile } from "../../core/model/taxonomy.ts";
import { defaultOptions, type PipelineOptions } from "../../core/pipeline-options.ts";
import { knownLayouts } from "./templates.ts";
import type { Terminal } from "./terminal.ts";

/** What `--profile`, `--sheet` and `--template` were given. */
export interface TableChoice {
  readonly profile: "auto" | Profile;
  readonly sheet?: string;
  readonly template?: readonly string[];
}

export function profileOption(): Option {
  return new Option("--profile <版本>", "指标体系版本：auto（按各表内容判断，默认）、2015 或 2021")
    .choices(["auto", "2015", "2021"])
    .default("auto");
}

export function sheetOption(): Option {
  return new Option("--sheet <工作表>", "只处理这一张工作表");
}

/** May be given several times; `use` says what the last one is for. */
export function templateOption(use: string): Option {
  return new Option(
    "--template <模板>",
    `${use}：标准、带权重、中央、台账，或自制模板的 .xlsx 文件，可重复`,
  ).argParser((name: string, before: readonly string[] | undefined) => [...(before ?? []), name]);
}

export function formatOption(): Option {
  return new Option("--format <格式>", "输出格式：text（默认）或 json")
    .choices(["text", "json"])
    .default("text");
}

export function outputOption(what: string): Option {
  return new Option("-o, --output <文件>", what).makeOptionMandatory();
}

export async function pipelineOptions(
  terminal: Terminal,
  { profile, sheet, template = [] }: TableChoice,
): Promise<PipelineOptions> {
  return { ...defaultOptions, profile, sheet, layouts: await knownLayouts(terminal, template) };
}

/** A budget year as an option gives it. */
export function parseYear(text: string): number {
  if (!/^20\d\d$/.test(text)) throw new InvalidArgumentError("应为四位年份，如 2023");
  return Number(text);
}
