import type { Command } from "commander";
import { unitCosts } from "../../../core/compute/unit-cost.ts";
import { defaultOptions } from "../../../core/pipeline-options.ts";
import { planForms } from "../../../core/plan-workbook.ts";
import { type PublishedDocument, readDocument } from "../../../core/read/document.ts";
import { detectProfile } from "../../../core/read/profile.ts";
import { readDocumentLines } from "../../../hosts/document/read-document-lines.ts";
import { stampWorkbook } from "../../../hosts/xlsx/stamp/stamp-workbook.ts";
import { documentKind } from "../../files/file-faults.ts";
import { type CommandContext, chineseCommand } from "../command-context.ts";
import { planOutput, readInput, writeOutput } from "../files.ts";
import { outputOption } from "../options.ts";
import { reading } from "../reading.ts";
import { standardTemplate } from "../standard-template.ts";
import type { Terminal } from "../terminal.ts";
import { UserError } from "../user-error.ts";

export function importCommand(context: CommandContext): Command {
  return chineseCommand("import", context)
    .description("读取已公开的绩效目标文档，把其中每张表写成工作簿中的一张工作表")
    .argument("<文档>", "Word 文档（.docx）或文本文件（.txt）")
    .addOption(outputOption("要写的工作簿（.xlsx）"))
    .action((file: string, { output }: { output: string }) => importDocument(context.terminal, file, output));
}

async function importDocument(terminal: Terminal, file: string, outputFile: string): Promise<void> {
  const bytes = readInput(terminal, file);
  const output = planOutput(terminal, outputFile, [".xlsx"], [file]);
  const document = await reading(file, documentKind, async () =>
    readDocument(await readDocumentLines(bytes)),
  );
  const { tables, department, notUnderstood } = document;
  if (tables.length === 0 && department === null) {
    throw new UserError(
      `“${file}”中没有找到项目绩效目标表，请确认选对了文件，并且表中有“项目编码”“绩效目标”“三级指标”等栏目。`,
    );
  }
  writeOutput(output, workbookOf(document));
  for (const { line, text } of notUnderstood) {
    terminal.err(`“${file}”第 ${line} 行没有识别，未写入工作簿：${text.replaceAll("\n", "⏎")}\n`);
  }
  const parts = department ? `，部门整体绩效目标（${department.duties.length} 项职责）` : "";
  terminal.out(`已写入“${outputFile}”：${tables.length} 张项目绩效目标表${parts}。\n`);
}

function workbookOf({ tables, department }: PublishedDocument): Uint8Array {
  const { bytes, templates } = standardTemplate();
  const source = {
    tables: tables.map((table) => ({
      table,
      profile: detectProfile(table),
      unitCosts: unitCosts(table, defaultOptions.check.unitCostRounding),
    })),
    departments: department ? [department] : [],
  };
  return stampWorkbook(bytes, planForms(source, templates, defaultOptions));
}
