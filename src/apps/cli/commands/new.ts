import { type Command, InvalidArgumentError, Option } from "commander";
import { allFindings } from "../../../core/checked-workbook.ts";
import type { Sheet } from "../../../core/grid/sheet.ts";
import { withSuggestedRows } from "../../../core/library/suggest-rows.ts";
import { newProject } from "../../../core/model/new-project.ts";
import type { Project } from "../../../core/model/project.ts";
import type { Profile } from "../../../core/model/taxonomy.ts";
import { checkWorkbook } from "../../../core/pipeline.ts";
import { defaultOptions } from "../../../core/pipeline-options.ts";
import { type EnteredProject, readEntered } from "../../../core/read/entered-project.ts";
import { planToSheet } from "../../../core/render/plan-to-sheet.ts";
import { renderProject } from "../../../core/render/render-project.ts";
import { sheetNames } from "../../../core/render/sheet-names.ts";
import { messageOf } from "../../../core/rules/finding.ts";
import { parseNumber } from "../../../core/target/number.ts";
import type { KnownLayouts } from "../../../core/template/known-layouts.ts";
import { isLedger } from "../../../core/template/layout-of.ts";
import { readWorkbook } from "../../../hosts/xlsx/read/read-workbook.ts";
import { insertSheets } from "../../../hosts/xlsx/stamp/insert-sheets.ts";
import { workbookKind } from "../../files/file-faults.ts";
import { type CommandContext, chineseCommand } from "../command-context.ts";
import { planOutput, readInput, workbookExtension, writeOutput } from "../files.ts";
import { openLibrary } from "../indicator-library.ts";
import { outputOption, parseYear, templateOption } from "../options.ts";
import { reading } from "../reading.ts";
import { knownLayouts, stampPlans, writingTemplates } from "../templates.ts";
import type { Terminal } from "../terminal.ts";
import { UserError } from "../user-error.ts";

interface NewChoice {
  readonly output: string;
  readonly name: string;
  readonly code?: string;
  readonly budget?: string;
  readonly unit?: string;
  readonly year?: number;
  readonly profile: Profile;
  readonly into?: string;
  readonly template?: readonly string[];
  readonly suggest?: true;
  readonly library?: string;
}

export function newCommand(context: CommandContext): Command {
  return chineseCommand("new", context)
    .description("按标准模板新建一张项目绩效目标表，进度、指标类别和下拉列表已备好")
    .addOption(outputOption("要写的工作簿"))
    .addOption(new Option("--name <项目名称>", "项目名称").argParser(parseName).makeOptionMandatory())
    .option("--code <项目编码>", "项目编码")
    .option("--budget <预算数>", "预算数，单位万元，全部计为财政资金", parseBudget)
    .option("--unit <编码和名称>", "预算单位，如 480001丰润区欢喜庄乡人民政府本级")
    .option("--year <年度>", "预算年度，写入表题和时效指标", parseYear)
    .addOption(
      new Option("--profile <版本>", "指标体系版本：2015（默认）或 2021")
        .choices(["2015", "2021"])
        .default("2015"),
    )
    .addOption(templateOption("按这个模板新建"))
    .option("--suggest", "在空白行里填上推荐的三级指标、描述和确定依据，不填指标值")
    .option("--library <指标库>", "推荐时用这个指标库（.json），不写时用随附的指标库")
    .option("--into <工作簿>", "把新表加进这个工作簿的末尾，其余内容原样保留")
    .action((choice: NewChoice) => createProject(context.terminal, choice));
}

async function createProject(terminal: Terminal, choice: NewChoice): Promise<void> {
  const { into, profile } = choice;
  const output =
    into === undefined
      ? planOutput(terminal, choice.output, [".xlsx"], [])
      : planOutput(terminal, choice.output, [workbookExtension(into)], [into]);
  const existing = into === undefined ? null : readInput(terminal, into);
  const writing = await writingTemplates(terminal, choice.template ?? []);
  const { form } = writing.templates;
  if (isLedger(form)) {
    throw new UserError("台账一行一个指标，不能新建成单张项目表，请另选一个表单模板。");
  }
  const layouts = await knownLayouts(terminal, choice.template ?? []);
  await reading(into ?? "", workbookKind, () => {
    const workbook = existing && readWorkbook(existing);
    const [name = ""] = sheetNames([choice.name], workbook?.sheetNames ?? []);
    const { plan } = renderProject(blankForm(terminal, choice), form, {
      name,
      profile,
      rounding: defaultOptions.check.unitCostRounding,
      year: choice.year ?? null,
    });
    const created = planToSheet(plan, form);
    const reminders = identityReminders(workbook?.sheets() ?? [], created, layouts);
    writeOutput(
      output,
      existing
        ? insertSheets(existing, writing.own?.bytes ?? writing.builtIn, [plan])
        : stampPlans(writing, [plan]),
    );
    terminal.err(reminders.map((reminder) => `提醒：${reminder}。\n`).join(""));
    terminal.out(`已写入“${choice.output}”，新表在工作表“${name}”。\n`);
  });
}

function blankForm(terminal: Terminal, choice: NewChoice): Project {
  const project = newProject(readEntered(entered(choice)));
  if (!choice.suggest && choice.library === undefined) return project;
  return withSuggestedRows(project, choice.profile, openLibrary(terminal, choice.library));
}

/** What the rules on code and name say of the new sheet beside the others; its blanks are there to be filled in. */
function identityReminders(
  others: Iterable<Sheet>,
  created: Sheet,
  layouts: KnownLayouts | undefined,
): string[] {
  function* sheets() {
    yield* others;
    yield created;
  }
  return allFindings(checkWorkbook(sheets(), { ...defaultOptions, layouts }))
    .filter(({ code, at }) => at?.sheet === created.name && code.startsWith("ID-") && code !== "ID-1")
    .map(messageOf);
}

function entered(choice: NewChoice): EnteredProject {
  const { name, code = "", budget = "", unit = "", year = null, profile } = choice;
  return { name, code, budget, budgetUnit: unit, year, profile };
}

function parseName(text: string): string {
  if (text.trim() === "") throw new InvalidArgumentError("项目名称不能为空");
  return text.trim();
}

function parseBudget(text: string): string {
  const figure = text.replace(/万元$/, "");
  const amount = parseNumber(figure);
  if (amount === null || amount.lt(0)) throw new InvalidArgumentError("应为不小于 0 的数，如 14.25");
  return figure;
}
