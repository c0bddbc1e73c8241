import type { Command } from "commander";
import { formatAddress } from "../../../core/grid/address.ts";
import type { CheckedTable } from "../../../core/pipeline.ts";
import { planWorkbook, type Templates } from "../../../core/plan-workbook.ts";
import { toDepartment, toProject } from "../../../core/read/to-project.ts";
import { fieldsWithoutPlace } from "../../../core/render/without-place.ts";
import { stampWorkbook } from "../../../hosts/xlsx/stamp/stamp-workbook.ts";
import { type CommandContext, chineseCommand } from "../command-context.ts";
import { deflate } from "../deflate.ts";
import { planOutput, writeOutput } from "../files.ts";
import { outputOption, profileOption, sheetOption, type TableChoice } from "../options.ts";
import { showValue } from "../show-value.ts";
import { standardTemplate } from "../standard-template.ts";
import type { Terminal } from "../terminal.ts";
import { openWorkbook } from "../workbooks.ts";

interface GenerateChoice extends TableChoice {
  readonly output: string;
}

export function generateCommand(context: CommandContext): Command {
  return chineseCommand("generate", context)
    .description("按标准模板为每个项目生成一张工作表，并附汇总和校验报告")
    .argument("<工作簿>", "含绩效目标表的 .xlsx 或 .xlsm 文件")
    .addOption(outputOption("要写的工作簿（.xlsx）"))
    .addOption(profileOption())
    .addOption(sheetOption())
    .action((file: string, choice: GenerateChoice) => generate(context.terminal, file, choice));
}

async function generate(terminal: Terminal, file: string, choice: GenerateChoice): Promise<void> {
  const output = planOutput(terminal, choice.output, [".xlsx"], [file]);
  const { checked, options } = await openWorkbook(terminal, file, choice);
  const { bytes, templates } = standardTemplate();
  const source = { tables: checked.tables, departments: checked.departments.map(toDepartment) };
  writeOutput(output, stampWorkbook(bytes, planWorkbook(source, templates, options), deflate));
  for (const table of checked.tables) terminal.err(leftOut(table, templates));
  terminal.out(`已写入“${choice.output}”：${checked.tables.length} 张项目绩效目标表、汇总和校验报告。\n`);
}

/** What of a table has no place in the template, a line each. */
function leftOut({ table }: CheckedTable, { form }: Templates): string {
  const cells = table.unknown.map(
    (field) =>
      `${table.sheet}!${formatAddress(field)} 的内容不属于任何栏目，没有写入：${showValue(field.text)}\n`,
  );
  const fields = fieldsWithoutPlace(toProject(table), form).map(
    (name) => `${table.sheet} 的“${name}”在模板中没有位置，没有写入。\n`,
  );
  return [...cells, ...fields].join("");
}
