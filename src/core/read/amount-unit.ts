import type { HeadLabel } from "../template/labels.ts";
import { moneyUnitIn } from "./money-unit.ts";
import type { Sighting } from "./sighting.ts";
import type { TargetTable } from "./table.ts";
import type { TableHead } from "./table-head.ts";

type AmountUnitField = NonNullable<TargetTable["amountUnit"]>;

const amounts: readonly HeadLabel[] = ["budget", "fiscalFunds", "otherFunds", "purpose"];

/** Where a table states its money unit: at 预算数 itself, else in a line of its own, else at another label. */
export function readAmountUnit(head: TableHead): AmountUnitField | null {
  const line = unitLine(head);
  const labels = amounts
    .flatMap((sign) => head.labels(sign))
    .filter(({ text }) => moneyUnitIn(text) !== null);
  const label = labels.find(({ sign }) => sign === "budget") ?? (line ? undefined : labels[0]);
  if (!label || line?.unit === moneyUnitIn(label.text)) return line;
  return { ...head.cells.fieldAt(label.top, label.left), unit: moneyUnitIn(label.text) };
}

function unitLine(head: TableHead): AmountUnitField | null {
  for (const line of [...head.labels("amountUnit"), ...head.labels("budgetUnit")]) {
    const beside = isBare(line) ? valueBeside(head, line) : null;
    if (beside) return beside;
    if (line.sign === "amountUnit") {
      return { ...head.cells.fieldAt(line.top, line.left), unit: moneyUnitIn(line.text) };
    }
  }
  const { title } = head.segment;
  const unit = title && moneyUnitIn(title.text);
  return unit ? { ...head.cells.fieldAt(title.top, title.left), unit } : null;
}

/** 金额单位 or 单位 in a cell of its own, the unit in the next. */
function isBare({ text }: Sighting): boolean {
  return /^(?:金额|货币|资金|计价)?单位:?$/.test(text);
}

function valueBeside(head: TableHead, label: Sighting): AmountUnitField | null {
  const value = head.valueRightOf(label);
  const unit = value && moneyUnitIn(value.text);
  if (!unit) return null;
  head.cells.explain({ row: label.top, column: label.left });
  return { ...value, unit };
}
