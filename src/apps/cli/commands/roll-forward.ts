import { type Command, Option } from "commander";
import { formatAddress } from "../../../core/grid/address.ts";
import type { CellEdit } from "../../../core/grid/edit.ts";
import { checkWorkbook } from "../../../core/pipeline.ts";
import { buildReport } from "../../../core/report.ts";
import {
  consentedEdits,
  planRollForward,
  type RollForwardPlan,
} from "../../../core/roll-forward/plan-roll-forward.ts";
import type { RollForwardOptions } from "../../../core/roll-forward/roll-forward-options.ts";
import { readWorkbook } from "../../../hosts/xlsx/read/read-workbook.ts";
import { type CommandContext, chineseCommand } from "../command-context.ts";
import { planOutput, workbookExtension, writeOutput } from "../files.ts";
import { outputOption, parseYear, sheetOption } from "../options.ts";
import { changeLine, patch, plainEdit } from "../patching.ts";
import { decisionsText, proposalsText } from "../roll-forward-text.ts";
import type { Terminal } from "../terminal.ts";
import { UserError } from "../user-error.ts";
import { type OpenedWorkbook, openWorkbook } from "../workbooks.ts";

interface RollForwardChoice extends RollForwardOptions {
  readonly output: string;
  readonly askToo?: true;
  readonly report?: string;
  readonly sheet?: string;
}

export function rollForwardCommand(context: CommandContext): Command {
  return chineseCommand("roll-forward", context)
    .description("结转下年：把上年的绩效目标表变成新年度的草稿，移动日期，清空金额，列出还要决定的事")
    .argument("<工作簿>", "上年的 .xlsx 或 .xlsm 文件")
    .addOption(outputOption("新年度的工作簿，扩展名与原文件相同"))
    .addOption(
      new Option("--year <年度>", "新的预算年度，如 2023").argParser(parseYear).makeOptionMandatory(),
    )
    .addOption(
      new Option("--codes <处理>", "项目编码：keep（沿用，默认）或 clear（清空）")
        .choices(["keep", "clear"])
        .default("keep"),
    )
    .option("--ask-too", "项目名称和文字里的年份也一并改")
    .option("--report <文件>", "把改动、待确认和待决定的内容写成 .json 文件")
    .addOption(sheetOption())
    .action((file: string, choice: RollForwardChoice) => rollForward(context.terminal, file, choice));
}

async function rollForward(terminal: Terminal, file: string, choice: RollForwardChoice): Promise<void> {
  const opened = await openWorkbook(terminal, file, {
    profile: "auto",
    ...(choice.sheet !== undefined && { sheet: choice.sheet }),
  });
  const output = planOutput(terminal, choice.output, [workbookExtension(file)], [file]);
  const report =
    choice.report === undefined
      ? null
      : planOutput(terminal, choice.report, [".json"], [file, choice.output]);
  const plan = planRollForward(opened.checked, choice);
  if (plan.fromYear !== null && plan.fromYear > choice.year) {
    throw new UserError(
      `“${file}”是 ${plan.fromYear} 年的表，不能结转到更早的 ${choice.year} 年，请核对 --year。`,
    );
  }
  const edits = choice.askToo ? consentedEdits(plan, plan.proposals) : plan.edits;
  const drafts = patch(file, opened.bytes, edits);
  writeOutput(output, drafts);
  if (report) writeOutput(report, rollForwardReport(opened, plan, edits, drafts, file, choice));
  terminal.out(edits.map((edit) => `${changeLine(edit)}\n`).join(""));
  terminal.out(
    edits.length > 0
      ? `共改动 ${edits.length} 个单元格，已写入“${choice.output}”。\n`
      : `没有需要改动的单元格，“${choice.output}”与原文件完全相同。\n`,
  );
  if (!choice.askToo) terminal.out(proposalsText(plan.proposals));
  terminal.out(decisionsText(plan.decisions));
}

function rollForwardReport(
  { options }: OpenedWorkbook,
  { fromYear, proposals, decisions }: RollForwardPlan,
  edits: readonly CellEdit[],
  drafts: Uint8Array,
  file: string,
  { output, year, askToo }: RollForwardChoice,
): Uint8Array {
  const checked = checkWorkbook(readWorkbook(drafts).sheets(options.sheet), options);
  const report = {
    version: 1,
    file,
    output,
    fromYear,
    year,
    edits: edits.map(plainEdit),
    proposals: proposals.map(({ label, edit }) => ({ label, ...plainEdit(edit), applied: askToo ?? false })),
    decisions: decisions.map(({ kind, at, message }) => ({
      kind,
      sheet: at?.sheet ?? null,
      cell: at && formatAddress(at),
      message,
    })),
    remaining: buildReport([{ file: output, checked }]),
  };
  return new TextEncoder().encode(`${JSON.stringify(report, null, 2)}\n`);
}
