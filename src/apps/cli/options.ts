import { type Command, InvalidArgumentError, Option } from "commander";
import type { Rounding } from "../../core/compute/rounding.ts";
import { compact } from "../../core/model/half-width.ts";
import type { Profile } from "../../core/model/taxonomy.ts";
import { defaultOptions, type PipelineOptions } from "../../core/pipeline-options.ts";
import { monthOfPoint } from "../../core/read/schedule-point.ts";
import type { CheckOptions } from "../../core/rules/rule.ts";
import { parseNumber } from "../../core/target/number.ts";
import { knownLayouts } from "./templates.ts";
import type { Terminal } from "./terminal.ts";

type WarningLines = CheckOptions["scheduleWarningLines"];

/** What the options that say how tables are read, checked and computed were given. */
export interface TableChoice {
  readonly profile: "auto" | Profile;
  readonly sheet?: string;
  readonly template?: readonly string[];
  readonly warningLine?: WarningLines;
  readonly rounding?: Rounding;
}

/** Gives a command the options of `TableChoice`; `templateUse` says what templates are for. */
export function addTableOptions(command: Command, templateUse: string): Command {
  return command
    .addOption(profileOption())
    .addOption(sheetOption())
    .addOption(templateOption(templateUse))
    .addOption(warningLineOption())
    .addOption(roundingOption());
}

function profileOption(): Option {
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

/** May be given several times, once for each point of the schedule. */
function warningLineOption(): Option {
  return new Option(
    "--warning-line <时点=百分比>",
    "支出进度的预警线，如 6月底=45：到这时的累计支出计划低于 45% 的列为提示，可重复，不写时不检查",
  ).argParser(addWarningLine);
}

function addWarningLine(text: string, before: WarningLines = {}): WarningLines {
  const [, point = "", percent = ""] = /^(.*?)=(.*)$/.exec(compact(text)) ?? [];
  const month = monthOfPoint(point);
  const line = parseNumber(percent);
  if (month === null || !line || line.lt(0) || line.gt(100)) {
    throw new InvalidArgumentError("应如 6月底=45，时点照表中的写法，百分比为 0 至 100");
  }
  return { ...before, [month]: line.toNumber() };
}

function roundingOption(): Option {
  return new Option(
    "--rounding <取法>",
    "测算的单位成本怎样取两位小数：up（进一法，默认）、half-up（四舍五入）或 down（去尾法）",
  ).choices(["up", "half-up", "down"]);
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
  { profile, sheet, template = [], warningLine, rounding }: TableChoice,
): Promise<PipelineOptions> {
  const { scheduleWarningLines, unitCostRounding } = defaultOptions.check;
  return {
    profile,
    sheet,
    layouts: await knownLayouts(terminal, template),
    check: {
      scheduleWarningLines: warningLine ?? scheduleWarningLines,
      unitCostRounding: rounding ?? unitCostRounding,
    },
  };
}

/** A budget year as an option gives it. */
export function parseYear(text: string): number {
  if (!/^20\d\d$/.test(text)) throw new InvalidArgumentError("应为四位年份，如 2023");
  return Number(text);
}
