import type { Command } from "commander";
import type { CellEdit } from "../../../core/grid/edit.ts";
import { checkWorkbook } from "../../../core/pipeline.ts";
import { planFixes } from "../../../core/plan-fixes.ts";
import { buildReport } from "../../../core/report.ts";
import { readWorkbook } from "../../../hosts/xlsx/read/read-workbook.ts";
import { type CommandContext, chineseCommand } from "../command-context.ts";
import { planOutput, workbookExtension, writeOutput } from "../files.ts";
import { addTableOptions, outputOption, type TableChoice } from "../options.ts";
import { changeLine, patch, plainEdit } from "../patching.ts";
import type { Terminal } from "../terminal.ts";
import { type OpenedWorkbook, openWorkbook } from "../workbooks.ts";

interface FixChoice extends TableChoice {
  readonly output: string;
  readonly askToo?: true;
  readonly report?: string;
}

export function fixCommand(context: CommandContext): Command {
  const command = chineseCommand("fix", context)
    .description("规范写法、采用可批量的修正、填补空白的计算单元格；只改所列单元格，其余原样保留")
    .argument("<工作簿>", "要修正的 .xlsx 或 .xlsm 文件")
    .addOption(outputOption("修正后的工作簿，扩展名与原文件相同"))
    .option("--ask-too", "需要逐条确认的修正也一并采用")
    .option("--report <文件>", "把改动和修正后的校验结果写成 .json 文件");
  return addTableOptions(command, "另外按这个模板认表").action((file: string, choice: FixChoice) =>
    fix(context.terminal, file, choice),
  );
}

async function fix(terminal: Terminal, file: string, choice: FixChoice): Promise<void> {
  const opened = await openWorkbook(terminal, file, choice);
  const output = planOutput(terminal, choice.output, [workbookExtension(file)], [file]);
  const report =
    choice.report === undefined
      ? null
      : planOutput(terminal, choice.report, [".json"], [file, choice.output]);
  const { bytes, sheets, options } = opened;
  const edits = planFixes(sheets, { ...options, askToo: choice.askToo ?? false });
  const fixed = patch(file, bytes, edits);
  writeOutput(output, fixed);
  if (report) writeOutput(report, fixReport(opened, fixed, edits, file, choice.output));
  terminal.out(edits.map((edit) => `${changeLine(edit)}\n`).join(""));
  terminal.out(
    edits.length > 0
      ? `共改动 ${edits.length} 个单元格，已写入“${choice.output}”。\n`
      : `没有需要改动的单元格，“${choice.output}”与原文件完全相同。\n`,
  );
}

/** The changes, and what remains to be found in the corrected workbook. */
function fixReport(
  { options }: OpenedWorkbook,
  fixed: Uint8Array,
  edits: readonly CellEdit[],
  file: string,
  output: string,
): Uint8Array {
  const checked = checkWorkbook(readWorkbook(fixed).sheets(options.sheet), options);
  const report = {
    version: 1,
    file,
    output,
    edits: edits.map(plainEdit),
    remaining: buildReport([{ file: output, checked }]),
  };
  return new TextEncoder().encode(`${JSON.stringify(report, null, 2)}\n`);
}
