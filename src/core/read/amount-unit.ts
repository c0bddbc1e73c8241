import type { HeadLabel } from "../template/labels.ts";
import { moneyUnitIn } from "./money-unit.ts";
import type { Sighting } from "./sighting.ts";
import type { TargetTable } from "./table.ts";
import type { TableHead } from "./table-head.ts";

type AmountUnitField = NonNullable<TargetTable["amountUnit"]>;

const otherLabels: readonly HeadLabel[] = ["fiscalFunds", "otherFunds", "purpose"];

/** Where a table states its money unit: at 预算数 itself, else in a line of its own, else at another label or the title. */
export function readAmountUnit(head: TableHead): AmountUnitField | null {
  const [atBudget] = stating(head.labels("budget"));
  if (!atBudget) return unitLine(head) ?? unitOf(head, stating(otherPlaces(head))[0]);
  const unit = moneyUnitIn(atBudget.text);
  return unitOf(head, head.labels("amountUnit").find(({ text }) => moneyUnitIn(text) === unit) ?? atBudget);
}

function otherPlaces(head: TableHead): Sighting[] {
  const { title } = head.segment;
  return [...otherLabels.flatMap((label) => head.labels(label)), ...(title ? [title] : [])];
}

function stating(sightings: readonly Sighting[]): Sighting[] {
  return sightings.filter(({ text }) => moneyUnitIn(text) !== null);
}

function unitLine(head: TableHead): AmountUnitField | null {
  for (const line of [...head.labels("amountUnit"), ...head.labels("budgetUnit")]) {
    const beside = isBare(line) ? unitBeside(head, line) : null;
    if (beside) return beside;
    if (line.sign === "amountUnit") return unitOf(head, line);
  }
  return null;
}

/** 金额单位 or 单位 in a cell of its own, the unit in the next. */
function isBare({ text }: Sighting): boolean {
  return /^(?:金额|货币|资金|计价)?单位:?$/.test(text);
}

function unitBeside(head: TableHead, label: Sighting): AmountUnitField | null {
  const value = head.valueRightOf(label);
  const unit = value && moneyUnitIn(value.text);
  if (!unit) return null;
  head.cells.explain({ row: label.top, column: label.left });
  return { unit, ...value };
}

function unitOf(head: TableHead, place: Sighting | undefined): AmountUnitField | null {
  return place ? { unit: moneyUnitIn(place.text), ...head.cells.fieldAt(place.top, place.left) } : null;
}
