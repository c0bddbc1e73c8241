import { type Command, InvalidArgumentError, Option } from "commander";
import type { CheckedWorkbook } from "../../../core/checked-workbook.ts";
import { collectIndicators } from "../../../core/library/collect.ts";
import { mergeLibraries } from "../../../core/library/combine.ts";
import type { IndicatorLibrary, LibraryEntry } from "../../../core/library/library.ts";
import { suggest } from "../../../core/library/suggest.ts";
import { canonicalClass } from "../../../core/model/class-name.ts";
import { profiles, taxonomy } from "../../../core/model/taxonomy.ts";
import { type CommandContext, chineseCommand } from "../command-context.ts";
import { planOutput, writeOutput } from "../files.ts";
import { openLibrary } from "../indicator-library.ts";
import { libraryText } from "../library-text.ts";
import { formatOption, outputOption } from "../options.ts";
import type { Terminal } from "../terminal.ts";
import { openWorkbook } from "../workbooks.ts";

interface ShowChoice {
  readonly class?: string;
  readonly format: "text" | "json";
}

interface SuggestChoice extends ShowChoice {
  readonly words: string;
  readonly library?: string;
  readonly limit: number;
}

export function libraryCommand(context: CommandContext): Command {
  const { terminal } = context;
  return chineseCommand("library", context)
    .description("指标库：从工作簿收集在用的指标，查看，按项目推荐")
    .addCommand(
      chineseCommand("build", context)
        .description("把工作簿中没有问题的指标收集成指标库，可与已有的指标库合并；不记录来自哪个单位和项目")
        .argument("<文件...>", "工作簿（.xlsx、.xlsm）或已有的指标库（.json）")
        .addOption(outputOption("要写的指标库（.json）"))
        .action((files: string[], { output }: { output: string }) => build(terminal, files, output)),
    )
    .addCommand(
      chineseCommand("show", context)
        .description("列出指标库的内容；不写文件名时列出随附的指标库")
        .argument("[指标库]", "指标库文件（.json）")
        .addOption(classOption("只列这一类，如 数量指标、效益指标"))
        .addOption(formatOption())
        .action((file: string | undefined, choice: ShowChoice) => show(terminal, file, choice)),
    )
    .addCommand(
      chineseCommand("suggest", context)
        .description("按指标类别和项目内容推荐指标，最合适的在前")
        .addOption(classOption("指标类别，如 数量指标").makeOptionMandatory())
        .option("--words <文字>", "项目名称、用途或目标，用来找相近的指标", "")
        .option("--library <指标库>", "指标库文件（.json），不写时用随附的指标库")
        .addOption(new Option("--limit <条数>", "最多列出几条").argParser(parseLimit).default(10, "10"))
        .addOption(formatOption())
        .action((choice: SuggestChoice) => suggestIndicators(terminal, choice)),
    );
}

async function build(terminal: Terminal, files: readonly string[], outputFile: string): Promise<void> {
  const output = planOutput(terminal, outputFile, [".json"], files);
  const libraries: IndicatorLibrary[] = [];
  const workbooks: CheckedWorkbook[] = [];
  for (const file of files) {
    if (file.toLowerCase().endsWith(".json")) libraries.push(openLibrary(terminal, file));
    else workbooks.push((await openWorkbook(terminal, file, { profile: "auto" })).checked);
  }
  const library = mergeLibraries([...libraries, collectIndicators(workbooks)]);
  writeOutput(output, new TextEncoder().encode(`${JSON.stringify(library, null, 2)}\n`));
  terminal.out(`已写入“${outputFile}”：${library.entries.length} 条指标。\n`);
}

function show(terminal: Terminal, file: string | undefined, choice: ShowChoice): void {
  const { entries } = openLibrary(terminal, file);
  const wanted = choice.class;
  const found = wanted
    ? entries.filter(({ level1, level2 }) => wanted === level1 || wanted === level2)
    : entries;
  print(terminal, found, choice.format);
}

function suggestIndicators(terminal: Terminal, choice: SuggestChoice): void {
  const library = openLibrary(terminal, choice.library);
  const wanted = choice.class ?? "";
  const isLevel1 =
    profiles.some((profile) => Object.keys(taxonomy[profile]).includes(wanted)) && wanted !== "成本指标";
  const need = {
    words: choice.words,
    existing: [],
    level1: isLevel1 ? wanted : "",
    level2: isLevel1 ? "" : wanted,
  };
  const found = suggest(library, need, choice.limit).map(({ entry }) => entry);
  print(terminal, found, choice.format);
}

function print(terminal: Terminal, entries: readonly LibraryEntry[], format: "text" | "json"): void {
  if (format === "json") terminal.out(`${JSON.stringify({ version: 1, entries }, null, 2)}\n`);
  else terminal.out(entries.length > 0 ? libraryText(entries) : "指标库中没有这一类指标。\n");
}

function classOption(description: string): Option {
  return new Option("--class <类别>", description).argParser((text) => {
    const name = canonicalClass(text);
    if (name === null) throw new InvalidArgumentError("不是规定的一级指标或二级指标，应如 数量指标");
    return name;
  });
}

function parseLimit(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new InvalidArgumentError("应为大于 0 的整数");
  return Number(text);
}
