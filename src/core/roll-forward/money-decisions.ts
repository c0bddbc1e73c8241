import type { CheckedTable } from "../checked-workbook.ts";
import { compact } from "../model/half-width.ts";
import { statedWithUnit } from "../read/stated-target.ts";
import type { Field, TargetTable } from "../read/table.ts";
import { quote } from "../rules/evidence/quote.ts";
import { at } from "../rules/rule.ts";
import type { Decision } from "./decision.ts";
import { costBounds } from "./derived-bounds.ts";

/** A table's amounts, as people call them. */
export function namedAmounts({ budget, fiscalFunds, otherFunds }: TargetTable): [string, Field | null][] {
  return [
    ["预算数", budget],
    ["财政资金", fiscalFunds],
    ["其他资金", otherFunds],
  ];
}

/** Whether an amount's cell holds something else than last year's money: 详见附件. It is not emptied. */
export function holdsWords({ text }: Field): boolean {
  return text !== "" && !/\d/.test(compact(text));
}

/** The amounts that are to be filled in, with what they were. */
export function* budgetDecisions(table: TargetTable): Generator<Decision> {
  const amounts = namedAmounts(table).flatMap(([label, field]) =>
    field && !field.isFormula && !holdsWords(field) ? [{ label, field }] : [],
  );
  const [first] = amounts;
  if (!first) return;
  const labels = amounts.map(({ label }) => label).join("、");
  const former = amounts.flatMap(({ label, field }) => (field.text === "" ? [] : [`${label} ${field.text}`]));
  const unit = table.amountUnit?.unit ? `，单位${table.amountUnit.unit}` : "";
  const note = former.length > 0 ? `（原为${former.join("、")}${unit}）` : "";
  yield {
    kind: "budget",
    at: at(table, first.field),
    message: `${quote(table.projectName?.text ?? "")}的${labels}待填${note}`,
  };
}

/** The bounds that state money: those that were emptied, and those that may no longer fit the budget to come. */
export function boundDecisions(checked: CheckedTable): Decision[] {
  const { derived, others } = costBounds(checked);
  return [
    ...derived
      .filter(({ target }) => !target.isFormula)
      .map((row) => ({ row, rest: "由原预算数算得，已清空，填好预算数后重新测算" })),
    ...others.map((row) => ({ row, rest: "与原预算数推不出关系，没有清空，请按新预算数核对" })),
  ].map(({ row, rest }) => ({
    kind: "bound",
    at: at(checked.table, row.target),
    message: `${quote(row.name.text)}的指标值 ${statedWithUnit(row)} ${rest}`,
  }));
}
