import type { Command } from "commander";
import { type Comparison, compareTables } from "../../../core/compare/compare-tables.ts";
import { comparisonReport } from "../../../core/compare/comparison-report.ts";
import {
  type ComparedFiles,
  comparisonSheet,
  renderComparison,
} from "../../../core/compare/render-comparison.ts";
import { stampWorkbook } from "../../../hosts/xlsx/stamp/stamp-workbook.ts";
import { readTemplates } from "../../../hosts/xlsx/template/read-templates.ts";
import { type CommandContext, chineseCommand } from "../command-context.ts";
import { comparisonText } from "../comparison-text.ts";
import { planOutput, writeOutput } from "../files.ts";
import { formatOption } from "../options.ts";
import { standardTemplate } from "../standard-template.ts";
import type { ExitStatus, Terminal } from "../terminal.ts";
import { openWorkbook } from "../workbooks.ts";

interface CompareChoice {
  readonly format: "text" | "json";
  readonly output?: string;
  readonly spelling?: true;
}

export function compareCommand(context: CommandContext): Command {
  return chineseCommand("compare", context)
    .description("对比两个版本的绩效目标表，逐个项目、逐个单元格说明改了什么")
    .argument("<原工作簿>", "原来的 .xlsx 或 .xlsm 文件")
    .argument("<现工作簿>", "现在的 .xlsx 或 .xlsm 文件")
    .addOption(formatOption())
    .option("-o, --output <文件>", "把变化另写成一张“对比”工作表（.xlsx）")
    .option("--spelling", "意思相同、只是写法不同的也列出")
    .action(async (before: string, after: string, choice: CompareChoice) => {
      context.finish(await compare(context.terminal, { before, after }, choice));
    });
}

async function compare(terminal: Terminal, files: ComparedFiles, choice: CompareChoice): Promise<ExitStatus> {
  const { format, spelling = false } = choice;
  const output =
    choice.output === undefined
      ? null
      : planOutput(terminal, choice.output, [".xlsx"], [files.before, files.after]);
  const comparison = compareTables(
    await tablesOf(terminal, files.before),
    await tablesOf(terminal, files.after),
  );
  if (output) writeOutput(output, comparisonWorkbook(comparison, files, spelling));
  terminal.out(
    format === "json"
      ? `${JSON.stringify(comparisonReport(comparison, files), null, 2)}\n`
      : comparisonText(comparison, files, spelling),
  );
  return comparison.totals.differences > 0 ? 1 : 0;
}

async function tablesOf(terminal: Terminal, file: string) {
  const { checked } = await openWorkbook(terminal, file, { profile: "auto" });
  return checked.tables.map(({ table }) => table);
}

function comparisonWorkbook(
  comparison: Comparison,
  files: ComparedFiles,
  withRespellings: boolean,
): Uint8Array {
  const { bytes } = standardTemplate();
  const template = readTemplates(bytes).get(comparisonSheet);
  if (!template) throw new Error(`The template workbook has no sheet ${comparisonSheet}`);
  return stampWorkbook(bytes, [renderComparison(comparison, files, template, withRespellings)]);
}
