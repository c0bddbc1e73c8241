import type { AmountUnit } from "../model/amount-unit.ts";
import { compact } from "../model/half-width.ts";
import type { HeadLabel } from "../template/labels.ts";
import { isAmount, readAmount } from "./amount.ts";
import { moneyUnitIn } from "./money-unit.ts";
import { readSchedule } from "./schedule.ts";
import type { Sighting } from "./sighting.ts";
import type { AmountField, Field, TargetTable } from "./table.ts";
import type { TableHead } from "./table-head.ts";
import { readText } from "./text-block.ts";

type HeadFields = Pick<TargetTable, HeadLabel>;

/** The values of a head's labels; amounts in the table's unit. */
export function readHeadFields(head: TableHead, unit: AmountUnit | null): HeadFields {
  return {
    projectCode: firstValue(head, "projectCode", hasDigit),
    projectName: firstValue(head, "projectName"),
    supervisingDepartment: firstValue(head, "supervisingDepartment"),
    budget: amountOf(head, "budget", unit),
    fiscalFunds: amountOf(head, "fiscalFunds", unit),
    otherFunds: amountOf(head, "otherFunds", unit),
    purpose: readText(head, head.labels("purpose")[0]),
    schedule: readSchedule(head),
    goal: readText(head, head.labels("goal")[0]),
  };
}

function firstValue(head: TableHead, sign: HeadLabel, fits?: (text: string) => boolean): Field | null {
  const [label] = head.labels(sign);
  if (!label) return null;
  return label.holdsValue ? valueWithin(head, label) : head.valueRightOf(label, fits);
}

/** Every project code has digits. */
function hasDigit(text: string): boolean {
  return /\d/.test(compact(text));
}

/** What stands behind a label's colon. It is never written: the label would be lost. */
function valueWithin({ cells }: TableHead, { top, left }: Sighting): Field {
  const field = cells.fieldAt(top, left);
  return { ...field, text: field.text.replace(/^[^:：]*[:：]\s*/, ""), isFormula: true };
}

function amountOf(head: TableHead, sign: HeadLabel, unit: AmountUnit | null): AmountField | null {
  const [label] = head.labels(sign);
  const field = label ? head.valueRightOf(label, isAmount) : null;
  return label && field ? readAmount(field, unit, moneyUnitIn(label.text)) : null;
}
