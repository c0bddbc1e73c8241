import { type Command, Option } from "commander";
import { type AmountUnit, amountUnits } from "../../../core/model/amount-unit.ts";
import type { Profile } from "../../../core/model/taxonomy.ts";
import { planWorkbook } from "../../../core/plan-workbook.ts";
import { toDepartment } from "../../../core/read/to-project.ts";
import { type RowMove, rowMoves } from "../../../core/row-moves.ts";
import { isLedger } from "../../../core/template/layout-of.ts";
import { type CommandContext, chineseCommand } from "../command-context.ts";
import { planOutput, writeOutput } from "../files.ts";
import { leftOutText } from "../left-out-text.ts";
import { addTableOptions, outputOption, type TableChoice } from "../options.ts";
import { stampPlans, writingTemplates } from "../templates.ts";
import type { Terminal } from "../terminal.ts";
import { openWorkbook } from "../workbooks.ts";

interface GenerateChoice extends TableChoice {
  readonly output: string;
  readonly toProfile?: Profile;
  readonly acceptMoves?: true;
  readonly amountUnit?: AmountUnit;
}

export function generateCommand(context: CommandContext): Command {
  const command = chineseCommand("generate", context)
    .description("按模板为每个项目生成一张工作表（或一张台账），并附汇总和校验报告")
    .argument("<工作簿>", "含绩效目标表的 .xlsx 或 .xlsm 文件")
    .addOption(outputOption("要写的工作簿（.xlsx）"));
  return addTableOptions(command, "按最后给出的模板生成，也按它们认表")
    .addOption(
      new Option("--to-profile <版本>", "列出改用另一套指标体系时要移动的指标行").choices(["2015", "2021"]),
    )
    .addOption(
      new Option("--amount-unit <单位>", "金额换算成这个单位书写，模板写明单位的以模板为准").choices(
        amountUnits,
      ),
    )
    .option("--accept-moves", "与 --to-profile 同用：确认按所列移动这些指标行")
    .action((file: string, choice: GenerateChoice) => generate(context.terminal, file, choice));
}

async function generate(terminal: Terminal, file: string, choice: GenerateChoice): Promise<void> {
  const output = planOutput(terminal, choice.output, [".xlsx"], [file]);
  const { checked, options } = await openWorkbook(terminal, file, choice);
  const writing = await writingTemplates(terminal, choice.template ?? []);
  const { templates } = writing;
  const to = choice.toProfile;
  if (to) terminal.out(movesText(rowMoves(checked.tables, to), to, choice.acceptMoves ?? false));
  const tables = checked.tables.map((table) => ({
    ...table,
    amountUnit: choice.amountUnit,
    ...(to && choice.acceptMoves && { moveTo: to }),
  }));
  const source = { tables, departments: checked.departments.map(toDepartment) };
  writeOutput(output, stampPlans(writing, planWorkbook(source, templates, options)));
  terminal.err(leftOutText(checked.tables, templates.form, choice.amountUnit));
  const written = isLedger(templates.form)
    ? `${checked.tables.length} 个项目的台账和校验报告`
    : `${checked.tables.length} 张项目绩效目标表、汇总和校验报告`;
  terminal.out(`已写入“${choice.output}”：${written}。\n`);
}

/** The indicators that stand elsewhere in another class list, a line each. */
function movesText(moves: readonly RowMove[], to: Profile, accepted: boolean): string {
  const lines = moves.map(({ sheet, row, name, from, to: home }) => {
    const place = `${sheet} 第 ${row} 行“${name}”`;
    if (!home) return `${place}：${from.join(" / ")} 在 ${to} 版中没有对应类别，请自行改归。\n`;
    const state = accepted ? "已移动" : "待确认";
    return `${place}：${from.join(" / ")} → ${home.join(" / ")}（${state}）\n`;
  });
  const hint = !accepted && lines.length > 0 ? "以上移动尚未采用，确认后请加 --accept-moves。\n" : "";
  return lines.join("") + hint;
}
