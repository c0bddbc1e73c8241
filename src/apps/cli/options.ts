import { Option } from "commander";
import type { Profile } from "../../core/model/taxonomy.ts";
import { defaultOptions, type PipelineOptions } from "../../core/pipeline.ts";

/** What `--profile` and `--sheet` were given. */
export interface TableChoice {
  readonly profile: "auto" | Profile;
  readonly sheet?: string;
}

export function profileOption(): Option {
  return new Option("--profile <版本>", "指标体系版本：auto（按各表内容判断，默认）、2015 或 2021")
    .choices(["auto", "2015", "2021"])
    .default("auto");
}

export function sheetOption(): Option {
  return new Option("--sheet <工作表>", "只处理这一张工作表");
}

export function formatOption(): Option {
  return new Option("--format <格式>", "输出格式：text（默认）或 json")
    .choices(["text", "json"])
    .default("text");
}

export function outputOption(what: string): Option {
  return new Option("-o, --output <文件>", what).makeOptionMandatory();
}

export function pipelineOptions({ profile, sheet }: TableChoice): PipelineOptions {
  return { ...defaultOptions, profile, sheet };
}
