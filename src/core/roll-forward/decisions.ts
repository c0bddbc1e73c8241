import type { CheckedTable, CheckedWorkbook } from "../checked-workbook.ts";
import type { Field, TargetTable } from "../read/table.ts";
import { quote } from "../rules/evidence/quote.ts";
import { at } from "../rules/rule.ts";
import { dateDecisions } from "./date-decisions.ts";
import { type Decision, decisionKinds, yearList } from "./decision.ts";
import { costBounds } from "./derived-bounds.ts";
import { boundDecisions, budgetDecisions, holdsWords, namedAmounts } from "./money-decisions.ts";
import type { RollForwardOptions } from "./roll-forward-options.ts";
import { scheduleAmountsOf } from "./schedule-amounts.ts";
import { nameDecisions, otherCellDecisions, textDecisions } from "./text-decisions.ts";
import { departmentTextFields, textFields } from "./text-fields.ts";
import type { YearMove } from "./year-move.ts";

const unknownYear: Decision = {
  kind: "year",
  at: null,
  message: "标题、时效指标和项目编码都看不出原表是哪一年的，日期和年份都没有移动，请逐一核对",
};

/** What remains to be decided once tables are rolled forward; `move` is `null` where nothing tells their year. */
export function decisionsOf(
  { tables, departments }: CheckedWorkbook,
  options: RollForwardOptions,
  move: YearMove | null,
): Decision[] {
  const texts = [
    ...tables.flatMap(({ table }) => textFields(table)),
    ...departments.flatMap(departmentTextFields),
  ];
  const found = [
    ...(move ? [] : [unknownYear]),
    ...tables.flatMap((checked) => tableDecisions(checked, options, move)),
    // The name has a decision of its own, which the title follows.
    ...texts
      .filter(({ label }) => label !== "项目名称" && label !== "表题")
      .flatMap((text) => textDecisions(text, move)),
  ];
  return decisionKinds.flatMap((kind) => found.filter((decision) => decision.kind === kind));
}

function tableDecisions(
  checked: CheckedTable,
  options: RollForwardOptions,
  move: YearMove | null,
): Decision[] {
  const { table } = checked;
  return [
    ...budgetDecisions(table),
    ...boundDecisions(checked),
    ...nameDecisions(table, options.year),
    ...codeDecisions(table, options),
    ...(move ? dateDecisions(table, move) : []),
    ...otherCellDecisions(table),
    ...formulaDecisions(checked, options),
  ];
}

function codeDecisions(table: TargetTable, { codes }: RollForwardOptions): Decision[] {
  const { projectCode, projectName } = table;
  if (!projectCode || projectCode.isFormula) return [];
  const { text } = projectCode;
  const name = quote(projectName?.text ?? "");
  const isKept = text !== "" && codes === "keep";
  const former = text === "" ? "" : `（原为 ${text}）`;
  const message = isKept
    ? `${name}沿用原项目编码 ${text}，另有新编码的请更换`
    : `${name}的项目编码待填${former}`;
  return [{ kind: "code", at: at(table, projectCode), message }];
}

function formulaDecisions(checked: CheckedTable, { codes }: RollForwardOptions): Decision[] {
  const { table } = checked;
  const title = yearList(table.title?.text ?? "") === "" ? null : table.title;
  const amounts: [string, Field | null][] = [
    ...namedAmounts(table),
    ...scheduleAmountsOf(table).map((point): [string, Field] => [point.label, point]),
  ];
  const fields: [string, Field | null][] = [
    ...amounts,
    ...costBounds(checked).derived.map(({ target }): [string, Field] => ["指标值", target]),
    ["项目编码", codes === "clear" ? table.projectCode : null],
    ["表题", title],
  ];
  const untouched = (found: typeof fields, isUntouched: (field: Field) => boolean, why: string) =>
    found.flatMap(([label, field]) => {
      if (!field || !isUntouched(field)) return [];
      const message = `${label}（现为 ${field.text}）${why}，没有改动，请核对`;
      return [{ kind: "formula" as const, at: at(table, field), message }];
    });
  return [
    ...untouched(fields, ({ isFormula }) => isFormula, "是公式或分写在几个单元格"),
    ...untouched(amounts, (field) => !field.isFormula && holdsWords(field), "不是数"),
  ];
}
